// swc's `await using` refers to this name but defines another; without it, a failing disposal would hide both errors behind a ReferenceError.
globalThis._SuppressedError = SuppressedError;
