import request, { type Test } from 'supertest';
import { unique } from './api';
import { adminToken } from './admin-token';

const address = (): string => process.env.NEWSROOM_URL ?? '';
const PASSWORD = 'Staff-of-the-tests-1';
const RELEASE = 'api::press-release.press-release';

/** Requests of one person in the panel. */
export interface Staff {
  readonly email: string;
  readonly password: string;
  /** What a browser is signed in with. */
  readonly token: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body: object): Test;
  delete(path: string): Test;
}

const withToken = (token: string, email: string): Staff => {
  const send = (test: Test): Test => test.set('Authorization', `Bearer ${token}`);
  return {
    email,
    password: PASSWORD,
    token,
    get: (path) => send(request(address()).get(path)),
    post: (path, body = {}) => send(request(address()).post(path)).send(body),
    put: (path, body) => send(request(address()).put(path)).send(body),
    delete: (path) => send(request(address()).delete(path)),
  };
};

/** The administrator of the tests. */
export const administrator = (): Staff => withToken(adminToken(), 'administrator@example.org');

/** A new person of the office who holds roles, by their names; signed in. */
export const employ = async (firstname: string, ...roleNames: string[]): Promise<Staff> => {
  const admin = administrator();
  const { data: roles } = (await admin.get('/admin/roles').expect(200)).body as {
    data: { id: number; name: string }[];
  };
  const ids = roleNames.map((name) => {
    const role = roles.find((candidate) => candidate.name === name);
    if (role === undefined)
      throw new Error(`There is no role "${name}": ${roles.map((r) => r.name).join(', ')}`);
    return role.id;
  });
  const email = `${unique(firstname).toLowerCase()}@example.org`;
  const invited = await admin.post('/admin/users', { firstname, email, roles: ids }).expect(201);
  const { registrationToken } = (invited.body as { data: { registrationToken: string } }).data;
  const registered = await request(address())
    .post('/admin/register')
    .send({ registrationToken, userInfo: { firstname, lastname: 'Test', password: PASSWORD } });
  const { token } = (registered.body as { data: { token: string } }).data;
  return withToken(token, email);
};

/** The content manager's address of a release, of an action on it when one is named. */
export const editorPath = (documentId: string, action = '', locale = 'en'): string =>
  `/content-manager/collection-types/${RELEASE}/${documentId}${action && `/actions/${action}`}?locale=${locale}`;
