throw new Error("vm-snapshot is an ES module: write `await import('vm-snapshot')` in place of require('vm-snapshot')");
