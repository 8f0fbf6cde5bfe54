export type Environment = Readonly<Record<string, string | undefined>>;

/** The store that keeps uploads in place of the folder. */
export interface BucketSettings {
  readonly bucket: string;
  readonly region: string;
  /** Of a service that speaks S3 and is not Amazon's; empty: Amazon's of the region. */
  readonly endpoint: string;
  /** Null: those of the machine's role. */
  readonly keys: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
}

const REGION_OF_OTHERS = 'us-east-1'; // what services that know no regions take in signatures

/**
 * @returns null when uploads stay in the folder
 * @example readBucketSettings({ S3_BUCKET: 'files', S3_REGION: 'eu-west-1' }) // { bucket: 'files', …, keys: null }
 */
export const readBucketSettings = (environment: Environment): BucketSettings | null => {
  const { bucket, region, endpoint, id, secret } = read(environment);
  if (bucket === '') return null;
  return {
    bucket,
    region: region || REGION_OF_OTHERS,
    endpoint,
    keys: id === '' ? null : { accessKeyId: id, secretAccessKey: secret },
  };
};

/** What is wrong with the settings of the bucket and how to mend it, one sentence; null when they are right. */
export const findBucketProblem = (environment: Environment): string | null => {
  const { bucket, region, endpoint, id, secret } = read(environment);
  if (bucket === '') {
    return [region, endpoint, id, secret].every((value) => value === '')
      ? null
      : 'S3_BUCKET is missing beside the other S3_ settings: name the bucket, or leave all of them empty.';
  }
  if (bucket.includes('/'))
    return `S3_BUCKET is the name of a bucket alone, without "/" or an address; it is "${bucket}".`;
  if (region === '' && endpoint === '')
    return 'S3_REGION is missing: name the region of the bucket (eu-west-1), or set S3_ENDPOINT.';
  if (endpoint !== '' && !/^https?:\/\/[^/]+\/?$/.test(endpoint))
    return `S3_ENDPOINT must be an address such as https://s3.example.org; it is "${endpoint}".`;
  if (id !== '' && secret === '') return 'S3_SECRET_ACCESS_KEY is missing beside S3_ACCESS_KEY_ID: set both.';
  if (id === '' && secret !== '') return 'S3_ACCESS_KEY_ID is missing beside S3_SECRET_ACCESS_KEY: set both.';
  if (id === '' && endpoint !== '')
    return 'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are missing: S3_ENDPOINT needs both.';
  return null;
};

const read = (environment: Environment) => ({
  bucket: environment.S3_BUCKET ?? '',
  region: environment.S3_REGION ?? '',
  endpoint: environment.S3_ENDPOINT ?? '',
  id: environment.S3_ACCESS_KEY_ID ?? '',
  secret: environment.S3_SECRET_ACCESS_KEY ?? '',
});
