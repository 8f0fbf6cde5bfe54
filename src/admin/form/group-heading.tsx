import { Box, Flex, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { styled } from 'styled-components';
import { useStore } from '../logic/store';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { fold, folds } from './folds';
import { FORM_GROUPS, type FormGroup } from './groups';

const Toggle = styled.button`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  width: 100%;
  padding: 0;
  background: none;
  border: none;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral800};
`;

interface Props {
  /** Type and group, as src/admin/undocumented/arrange-form.ts writes them. */
  readonly placeholder?: string;
}

type Values = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The heading of a group of a form. What is folded is opened by it, and by a field in it that is wrong. */
export const GroupHeading = ({ placeholder = '' }: Props) => {
  const [uid = '', id] = placeholder.split(' ');
  const group = FORM_GROUPS[uid]?.find((each) => each.id === id);
  return group === undefined ? null : <Heading uid={uid} group={group} />;
};

const Heading = ({ uid, group }: { readonly uid: string; readonly group: FormGroup }) => {
  const say = useWords();
  const direction = useDirection();
  const fields = group.rows.flat();
  const chosen = useStore(folds)[`${uid} ${group.id}`];
  const isWrong = useForm('GroupHeading', ({ errors }) =>
    fields.some((field) => field in (errors as Values)),
  );
  const isGone = useForm('GroupHeading', ({ values }) =>
    group.isGoneWhenEmpty === true ? fields.every((field) => isEmpty((values as Values)[field])) : false,
  );
  const isFolded = chosen ?? group.isFolded === true;
  useEffect(() => {
    if (isWrong) fold(uid, group.id, false);
  }, [isWrong, uid, group.id]);
  const title = (
    <Typography variant="delta" tag="h2" textColor="neutral800" dir={direction}>
      {say(group.heading)}
    </Typography>
  );
  return (
    <Box data-newsroom-group={isGone ? 'gone' : isFolded ? 'folded' : 'open'}>
      {group.isFolded === true ? (
        <Toggle
          type="button"
          aria-expanded={!isFolded}
          onClick={() => {
            fold(uid, group.id, !isFolded);
          }}
        >
          {title}
          <Flex aria-hidden>{isFolded ? <CaretDown /> : <CaretUp />}</Flex>
        </Toggle>
      ) : (
        <Flex>{title}</Flex>
      )}
    </Box>
  );
};
