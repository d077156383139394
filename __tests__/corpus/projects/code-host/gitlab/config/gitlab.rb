# rb
