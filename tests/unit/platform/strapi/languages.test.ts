import type { Core } from '@strapi/strapi';
import { findLanguages } from '../../../../src/platform/strapi/languages';

const newsroomWith = (codes: string[]) => {
  const asked = { times: 0 };
  const find = () => {
    asked.times += 1;
    return Promise.resolve(codes.map((code) => ({ code })));
  };
  const strapi = { plugin: () => ({ service: () => ({ find }) }) } as unknown as Core.Strapi;
  return { strapi, asked, codes };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the languages of a newsroom', () => {
  it('are looked up once for many saves', async () => {
    const { strapi, asked } = newsroomWith(['en', 'fr']);
    for (let save = 0; save < 5; save += 1) await findLanguages(strapi, 'fr');
    expect(asked.times).toBe(1);
  });

  it('have a new one from its first save', async () => {
    const { strapi, codes } = newsroomWith(['en']);
    await findLanguages(strapi, 'en');
    codes.push('pt');
    expect(await findLanguages(strapi, 'pt')).toContain('pt');
  });

  it('lose a deleted one after ten seconds', async () => {
    const { strapi, codes } = newsroomWith(['en', 'ar']);
    await findLanguages(strapi, 'ar');
    codes.pop();
    jest.advanceTimersByTime(10_000);
    expect(await findLanguages(strapi, 'ar')).not.toContain('ar');
  });
});
