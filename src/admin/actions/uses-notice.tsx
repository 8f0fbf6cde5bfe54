import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ReferringDocument } from '../../desk/contract/panel';
import { editorPath } from '../api/content-types';
import { useUsesQuery } from '../api/newsroom-api';
import { useFormLocale } from '../saving/use-form-locale';
import { useDirection } from '../words/use-direction';
import { useWords, type Word } from '../words/use-words';

const LISTED = 8; // documents, of each kind

interface Props {
  readonly uid: string;
  readonly documentIds: readonly string[];
  readonly action: 'unpublish' | 'delete' | 'deleteLanguage';
}

/** What uses documents, and what becomes of it there: before somebody takes them from the public. */
export const UsesNotice = ({ uid, documentIds, action }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const { data, isError } = useUsesQuery({ uid, documentIds });
  if (isError) return <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>;
  if (data === undefined) return <Typography>{say('newsroom.loading')}</Typography>;
  const uses = data.flatMap((document) => document.uses);
  const others = data.reduce((sum, document) => sum + document.others, 0);
  const shown = uses.filter(({ isPublic }) => isPublic);
  const drafts = uses.filter(({ isPublic }) => !isPublic);
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={4} width="100%" paddingTop={2}>
      {uses.length + others === 0 && <Typography tag="p">{say('newsroom.uses.none')}</Typography>}
      <Uses title="newsroom.uses.shown" uses={shown}>
        <Typography tag="p" textColor="danger600">
          {say(`newsroom.uses.${action}`)}
        </Typography>
      </Uses>
      <Uses title="newsroom.uses.drafts" uses={drafts} />
      {others > 0 && <Typography tag="p">{say('newsroom.uses.others', { count: others })}</Typography>}
    </Flex>
  );
};

interface UsesProps {
  readonly title: Word;
  readonly uses: readonly ReferringDocument[];
  readonly children?: React.ReactNode;
}

const Uses = ({ title, uses, children }: UsesProps) => {
  const say = useWords();
  const locale = useFormLocale();
  if (uses.length === 0) return null;
  return (
    <section aria-label={say(title)}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {say(title)}
      </Typography>
      <ul style={{ listStyle: 'disc', paddingInlineStart: '2rem' }}>
        {uses.slice(0, LISTED).map((use) => (
          <li key={use.uid + use.documentId}>
            <Link tag={NavLink} to={editorPath(use.uid, use.documentId, locale)} dir="auto">
              {use.label ?? use.documentId}
            </Link>
          </li>
        ))}
        {uses.length > LISTED && <li>{say('newsroom.uses.more', { count: uses.length - LISTED })}</li>}
      </ul>
      {children}
    </section>
  );
};
