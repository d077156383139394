import type { ChecksumAlgorithm, ServerSideEncryption, StorageClass } from '@aws-sdk/client-s3';
import { InputError } from '../../lib/errors.ts';

/** Settings that are sent with every object that is written; undefined means the bucket's default. */
export interface Writing {
  readonly encryption: ServerSideEncryption | undefined;
  readonly kmsKey: string | undefined;
  /** Applies to packs only: all other objects are small, and read each time. */
  readonly storageClass: StorageClass | undefined;
  /** Computed here and verified by the server. */
  readonly checksum: ChecksumAlgorithm | undefined;
}

/** The value that each option accepts, by name. */
const OPTIONS: Readonly<Record<string, { readonly form: RegExp; readonly expected: string }>> = {
  endpoint: { form: /./, expected: 'http://host:port or https://host:port' },
  region: { form: /^[A-Za-z0-9-]+$/, expected: 'a region such as eu-west-3' },
  'path-style': { form: /^(true|false)$/, expected: 'true or false' },
  encryption: { form: /^(AES256|aws:kms|aws:kms:dsse)$/, expected: 'AES256, aws:kms or aws:kms:dsse' },
  'kms-key': { form: /^[\w+=,.@:/-]+$/, expected: "a key's id, alias or ARN" },
  'storage-class': { form: /^[A-Z0-9_-]+$/, expected: 'the name of a class such as STANDARD_IA' },
  checksum: { form: /^(CRC32|SHA1|SHA256)$/, expected: 'CRC32, SHA1 or SHA256' },
};
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
const ARCHIVES = ['GLACIER', 'DEEP_ARCHIVE'];

/** Parses the query of a location; each option must be known and have its form. Messages do not repeat rejected values. Throws InputError. */
export function parseOptions(query: string): Map<string, string> {
  const options = new Map(new URLSearchParams(query));
  for (const [name, value] of options) {
    const option = OPTIONS[name];
    if (option === undefined) {
      const shown = /^[\w-]{1,40}$/.test(name) ? `option '${name}'` : 'option';
      throw new InputError(`unknown ${shown} of an s3: location`, { hint: `Use one of: ${Object.keys(OPTIONS).join(', ')}` });
    }
    if (!option.form.test(value)) throw new InputError(`${name} of an s3: location must be ${option.expected}`);
  }
  return options;
}

/** Throws InputError for options that exclude each other, and for a storage class whose objects cannot be read at once. */
export function writingOf(options: ReadonlyMap<string, string>): Writing {
  const kmsKey = options.get('kms-key');
  const encryption = options.get('encryption') ?? (kmsKey === undefined ? undefined : 'aws:kms');
  const storageClass = options.get('storage-class');
  if (kmsKey !== undefined && encryption === 'AES256') throw new InputError('kms-key requires encryption=aws:kms, not AES256');
  if (storageClass !== undefined && ARCHIVES.includes(storageClass)) {
    throw new InputError(`objects of the storage class ${storageClass} cannot be read immediately`, {
      hint: 'Use GLACIER_IR, STANDARD_IA or the default',
    });
  }
  return {
    encryption: encryption as ServerSideEncryption | undefined,
    kmsKey,
    storageClass: storageClass as StorageClass | undefined,
    checksum: options.get('checksum') as ChecksumAlgorithm | undefined,
  };
}
