import {
  findBucketProblem,
  readBucketSettings,
} from '../../../../src/platform/uploads/domain/bucket-settings';

const AMAZON = { S3_BUCKET: 'files', S3_REGION: 'eu-west-1' };
const KEYS = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };
const OTHER = { S3_BUCKET: 'files', S3_ENDPOINT: 'https://s3.example.org', ...KEYS };

describe('the settings of the bucket', () => {
  it('may be empty: uploads stay in the folder', () => {
    expect(findBucketProblem({ S3_BUCKET: '' })).toBeNull();
    expect(readBucketSettings({})).toBeNull();
  });

  it('are those of Amazon, with keys or with the role of the machine', () => {
    expect(findBucketProblem(AMAZON)).toBeNull();
    expect(readBucketSettings(AMAZON)).toEqual({
      bucket: 'files',
      region: 'eu-west-1',
      endpoint: '',
      keys: null,
    });
    expect(findBucketProblem({ ...AMAZON, ...KEYS })).toBeNull();
  });

  it('are those of another service, whose region may be left out', () => {
    expect(findBucketProblem(OTHER)).toBeNull();
    expect(readBucketSettings(OTHER)).toEqual({
      bucket: 'files',
      region: 'us-east-1',
      endpoint: 'https://s3.example.org',
      keys: { accessKeyId: 'id', secretAccessKey: 'secret' },
    });
  });

  it.each([
    ['S3_BUCKET is missing', { S3_REGION: 'eu-west-1' }],
    ['S3_BUCKET is missing', { ...KEYS }],
    ['S3_BUCKET is the name of a bucket alone', { ...AMAZON, S3_BUCKET: 's3://files' }],
    ['S3_REGION is missing', { S3_BUCKET: 'files', ...KEYS }],
    ['S3_ENDPOINT must be an address', { ...OTHER, S3_ENDPOINT: 's3.example.org' }],
    ['S3_ENDPOINT must be an address', { ...OTHER, S3_ENDPOINT: 'https://s3.example.org/files' }],
    ['S3_SECRET_ACCESS_KEY is missing', { ...AMAZON, S3_ACCESS_KEY_ID: 'id' }],
    ['S3_ACCESS_KEY_ID is missing', { ...AMAZON, S3_SECRET_ACCESS_KEY: 'hidden' }],
    [
      'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are missing',
      { ...OTHER, ...{ S3_ACCESS_KEY_ID: '' }, S3_SECRET_ACCESS_KEY: '' },
    ],
  ])('name what is wrong: %s', (beginning, environment) => {
    const problem = findBucketProblem(environment);
    expect(problem?.startsWith(beginning)).toBe(true);
    expect(problem).not.toContain('hidden');
  });
});
