<?php echo "$hello";
