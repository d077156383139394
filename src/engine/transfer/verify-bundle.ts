import { verifyBundle } from '../../bundle/read.ts';
import type { Context } from '../../lib/context.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { VerifyResult } from '../catalog/types.ts';

/** Reads and checks every byte of a bundle file, without storing anything. Damage is a finding, not an error. */
export async function verifyBundleFile(path: string, c: Context): Promise<VerifyResult> {
  const started = performance.now();
  const result = (findings: VerifyResult['findings'], bytes: number): VerifyResult => {
    return { findings, snapshots: 1, bytes, seconds: (performance.now() - started) / 1000 };
  };
  try {
    const { manifest } = await verifyBundle({ path }, c);
    return result(
      [],
      (manifest.files ?? []).reduce((sum, { size }) => sum + size, 0),
    );
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return result([{ object: path, problem: error.message }], 0);
  }
}
