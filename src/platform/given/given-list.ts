import type { Core } from '@strapi/strapi';

/** A list that the composition root (`src/app`) hands to a part of the newsroom that does not know what is in it. */
export interface GivenList<Entry> {
  /** Hands the list over, once a start. */
  give(strapi: Core.Strapi, entries: readonly Entry[]): void;
  /** @throws Error when nothing was handed over: a part that is forgotten must not go unseen */
  take(strapi: Core.Strapi): readonly Entry[];
}

/**
 * @param name - of what is in it, for the error
 * @example const FOLLOWERS = givenList<Follower>('followers'); FOLLOWERS.give(strapi, [logPublicChange]);
 */
export const givenList = <Entry>(name: string): GivenList<Entry> => {
  const lists = new WeakMap<Core.Strapi, readonly Entry[]>();
  return {
    give: (strapi, entries) => {
      lists.set(strapi, entries);
    },
    take: (strapi) => {
      const entries = lists.get(strapi);
      if (entries === undefined) throw new Error(`The list of ${name} was not handed over by src/app.`);
      return entries;
    },
  };
};
