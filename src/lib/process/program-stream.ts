import { Duplex, type Readable, type Writable } from 'node:stream';

/**
 * Returns stdin and stdout of a program as one stream; destroying it ends the program. Unlike `Duplex.from`, it still delivers the last output if the
 * program ends while its input is open.
 */
export function programStream(child: { readonly stdin: Writable; readonly stdout: Readable; kill(): boolean }): Duplex {
  const { stdin, stdout } = child;
  const stream = new Duplex({
    read: () => void stdout.resume(),
    write: (piece, _, done) => void stdin.write(piece, () => done()),
    final: (done) => void stdin.end(() => done()),
    destroy: (error, done) => {
      child.kill();
      done(error);
    },
  });
  stdout.on('data', (piece) => {
    if (!stream.push(piece)) stdout.pause();
  });
  stdout.on('end', () => stream.push(null));
  stdout.on('error', (error) => stream.destroy(error));
  // The program has ended: the reader notices it at the end of the output.
  stdin.on('error', () => {});
  return stream;
}
