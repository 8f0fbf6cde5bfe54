import { createNameRoute } from '../../../../src/app/operations/domain/name-route';
import { PUBLIC_PATTERNS } from '../../../../src/app/public-patterns';

const nameRoute = createNameRoute(PUBLIC_PATTERNS);

describe('the name of a route in the metrics', () => {
  it('is the pattern of a public read', () => {
    expect(nameRoute('GET', '/api/pages/:id', '/api/pages/x1')).toBe('/api/pages/:id');
    expect(nameRoute('HEAD', '/health/ready', '/health/ready')).toBe('/health/ready');
  });

  it('is "write" for every write, whatever it writes', () => {
    const schedule = '/api/press-releases/:id/actions/schedule';
    expect(nameRoute('POST', schedule, '/api/press-releases/x1/actions/schedule')).toBe('write');
    expect(nameRoute('DELETE', '/api/pages/:id', '/api/pages/x1')).toBe('write');
  });

  it('is "panel" for what staff do', () => {
    expect(nameRoute('POST', '/content-manager/x', '/content-manager/x')).toBe('panel');
    expect(nameRoute('GET', '/newsroom/overview', '/newsroom/overview')).toBe('panel');
    expect(nameRoute('GET', undefined, '/admin')).toBe('panel');
  });

  it('is "private" for reads of what is not public', () => {
    expect(nameRoute('GET', '/api/preview', '/api/preview')).toBe('private');
    expect(nameRoute('GET', '/api/embargoed/press.ninjs', '/api/embargoed/press.ninjs')).toBe('private');
  });

  it('is "private" for a read that nobody declared, and for those of Strapi that need a token', () => {
    expect(nameRoute('GET', '/api/undeclared', '/api/undeclared')).toBe('private');
    expect(nameRoute('GET', '/api/upload/files', '/api/upload/files')).toBe('private');
    expect(nameRoute('GET', '/api/translations/status', '/api/translations/status')).toBe('private');
  });

  it('is never an address', () => {
    expect(nameRoute('GET', undefined, '/uploads/secret.png')).toBe('files');
    expect(nameRoute('GET', undefined, '/secret')).toBe('none');
    expect(nameRoute('GET', '(.*)', '/secret')).toBe('none');
    expect(nameRoute('GET', undefined, '/administrator')).toBe('none');
  });
});
