import type { Core } from '@strapi/strapi';
import { mayActOn } from '../../writing/actor/may-act-on';
import { currentActor, SHARED_FIELD } from '../../writing/actor/actor';
import { RELEASE } from '../../shared/content-types/uids';
import type { Right } from '../../shared/press-release/right';

interface Asked {
  readonly documentId: string;
  /** The languages that it is about; all that are written, when there are none. */
  readonly locales: readonly string[];
}

/**
 * Whether the one behind what is being done now holds a right on that very release, in each language that it is about. What
 * is about the release as a whole, such as its review, takes who may write one of its languages.
 */
export const holdsOn = async (strapi: Core.Strapi, right: Right, asked: Asked): Promise<boolean> => {
  const actor = currentActor(strapi);
  if (!actor.holds(right)) return false;
  if (actor.kind !== 'staff') return true;
  const answers: boolean[] = [];
  for (const locale of asked.locales.length > 0 ? asked.locales : [undefined]) {
    const about = { uid: RELEASE, documentId: asked.documentId, locale };
    answers.push(await mayActOn(strapi, { ...about, ...ASKED_OF_ROLES[right] }));
  }
  return right === 'write' ? answers.some(Boolean) : answers.every(Boolean);
};

/** What each right is in the roles of the panel. */
const ASKED_OF_ROLES = {
  publish: { action: 'publish' },
  write: { action: 'update', field: SHARED_FIELD },
  translate: { action: 'update' },
  newsroom: { action: 'publish' },
} as const;
