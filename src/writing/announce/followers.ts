import type { Core } from '@strapi/strapi';
import { givenList } from '../../platform/given/given-list';
import { isMovingIn } from './moving-in';
import type { PublicChange } from '../../shared/public-change/public-change';

/** Does what follows of a public change, in its transaction; slow or outside work it adds as a job. */
export type Follower = (strapi: Core.Strapi, change: PublicChange) => Promise<void>;

/** All that follows what the public sees, in its order. */
export const FOLLOWERS = givenList<Follower>('followers');

/** Tells all followers of a public change, before its transaction is committed. */
export const tellFollowers: Follower = async (strapi, change) => {
  if (change.locales.length === 0) return;
  const told = isMovingIn() ? { ...change, isMovedIn: true } : change;
  for (const follow of FOLLOWERS.take(strapi)) await follow(strapi, told);
};
