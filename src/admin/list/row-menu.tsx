import { IconButton, MenuItem, SimpleMenu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../words/use-words';
import { useDuplicate } from './use-duplicate';

interface Props {
  readonly documentId: string;
  readonly title: string;
  /** Where the form is. */
  readonly to: string;
  /** The language that a copy has. */
  readonly locale: string;
  readonly mayWrite: boolean;
}

/** What can be done with a release from its row. */
export const RowMenu = ({ documentId, title, to, locale, mayWrite }: Props) => {
  const say = useWords();
  const navigate = useNavigate();
  const duplicate = useDuplicate();
  return (
    <SimpleMenu
      label={say('newsroom.list.actions', { title })}
      tag={IconButton}
      icon={<More />}
      popoverPlacement="bottom-end"
    >
      <MenuItem
        onSelect={() => {
          navigate(to);
        }}
      >
        {say('newsroom.list.open')}
      </MenuItem>
      {mayWrite && (
        <MenuItem
          onSelect={() => {
            void duplicate(documentId, locale);
          }}
        >
          {say('newsroom.list.duplicate')}
        </MenuItem>
      )}
    </SimpleMenu>
  );
};
