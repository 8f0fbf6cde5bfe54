import { describeDatabaseError } from '../../../../src/app/cli/domain/describe-database-error';
import { fillSecrets, findWeakSecrets } from '../../../../src/app/cli/domain/secrets';

const strong = {
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'a',
  ADMIN_JWT_SECRET: 'a',
  TRANSFER_TOKEN_SALT: 'a',
  ENCRYPTION_KEY: 'a',
  JWT_SECRET: 'a',
};

describe('findWeakSecrets', () => {
  it('finds none when all are set', () => {
    expect(findWeakSecrets(strong)).toEqual([]);
  });

  it('finds what is missing, empty or an example', () => {
    const environment = {
      ...strong,
      JWT_SECRET: '',
      API_TOKEN_SALT: 'change-me',
      WRITING_TOKEN: 'tobemodified',
    };
    expect(findWeakSecrets({ ...environment, APP_KEYS: undefined })).toEqual([
      'APP_KEYS',
      'API_TOKEN_SALT',
      'JWT_SECRET',
      'WRITING_TOKEN',
    ]);
  });
});

describe('fillSecrets', () => {
  it('gives every secret and token a value of its own, and leaves the rest', () => {
    let count = 0;
    const example =
      'PORT=1337\n# JWT_SECRET=note\nAPP_KEYS=change-me-1,change-me-2\nJWT_SECRET=change-me\nPREVIEW_TOKEN=\n';
    const filled = fillSecrets(example, () => `random${++count}`);
    expect(filled).toBe(
      'PORT=1337\n# JWT_SECRET=note\nAPP_KEYS=random1,random2\nJWT_SECRET=random3\nPREVIEW_TOKEN=random4\n',
    );
  });
});

describe('describeDatabaseError', () => {
  it.each([
    ['ECONNREFUSED', 'nothing answers there'],
    ['28P01', 'the password is wrong'],
    ['3D000', 'there is no database of that name'],
  ])('of %s says what to look at', (code, words) => {
    const line = describeDatabaseError('db:5432', { code, message: 'raw' });
    expect(line).toContain('The database at db:5432 cannot be used');
    expect(line).toContain(words);
    expect(line).not.toContain('\n');
  });
});
