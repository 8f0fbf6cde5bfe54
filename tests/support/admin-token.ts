/** The administrator's bearer token for the panel's API: signed in once a run, Strapi allows few sign-ins a minute. */
export const adminToken = (): string => process.env.NEWSROOM_ADMIN_TOKEN ?? '';
