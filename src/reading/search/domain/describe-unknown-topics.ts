import { problemAt, type Problem } from '../../../shared/validation/problem';
import type { Found } from './shape-answer';

/** A topic that does not exist is a mistake of the caller, not a search without hits. */
export const describeUnknownTopics = ({
  unknownTopics,
  knownTopics,
}: Pick<Found, 'unknownTopics' | 'knownTopics'>): Problem[] => {
  if (unknownTopics.length === 0) return [];
  const known =
    knownTopics.length === 0 ? 'There are none in this language' : `Use ${knownTopics.join(', ')}`;
  return [
    problemAt(
      'topic',
      `topic="${unknownTopics.join(',')}": There is no such topic. ${known}; /api/topics?fields=name,slug lists all.`,
    ),
  ];
};
