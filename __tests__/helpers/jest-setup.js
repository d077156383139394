// What swc puts in place of `await using` refers to this name, and defines another one: where clearing up fails too, a ReferenceError would hide both errors.
globalThis._SuppressedError = SuppressedError;
