import type { Access } from './route';

interface StrapiConfig {
  auth?: false;
  policies?: string[];
}

/** Routes that know by themselves whom they answer are open to everybody. */
const CONFIGS: Readonly<Record<Access, StrapiConfig>> = {
  public: { auth: false },
  link: { auth: false },
  operators: { auth: false },
  token: {},
  scope: { policies: ['global::explicit-scope'] },
  staff: { policies: ['admin::isAuthenticatedAdmin'] },
};

/**
 * Who may ask, as Strapi takes it. A new object each time: Strapi writes into it the right that a route needs, and a shared
 * one would open every route to a token for the first.
 */
export const strapiConfig = (access: Access): StrapiConfig => structuredClone(CONFIGS[access]);
