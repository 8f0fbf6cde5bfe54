import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DescribedPicture } from '../../desk/contract/panel';
import { directionOf } from '../../shared/locales/direction';
import type { Locale } from '../../shared/locales/locales';
import { languageOfPanel, sayAtDoor } from '../accounts/door-words';
import { bodyOf, firstForm, storedForm } from './domain/picture-form';
import { FirstQuestions } from './first-questions';
import { FurtherQuestions } from './further-questions';
import { sendAnswers } from './pictures-client';
import { sayRefusal } from './say-refusal';

interface Props {
  readonly pictures: readonly DescribedPicture[];
  /** In which one describes them. */
  readonly locale: Locale;
  /** Whether all that can be said is asked. */
  readonly isWhole: boolean;
  readonly onDone: (isSaid: boolean) => void;
}

const HEIGHT = '60vh';

/** Asks about people, rights and words of pictures, prefilled from them; one answer for all of several. */
export const PictureWindow = ({ pictures, locale, isWhole, onDone }: Props) => {
  const [form, setForm] = useState(() => firstForm(pictures));
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const direction = directionOf(languageOfPanel());
  const later = (): void => {
    onDone(false);
  };
  const save = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const ids = pictures.map(({ id }) => id);
      await sendAnswers(bodyOf(ids, form, storedForm(pictures)));
      onDone(true);
    } catch (error) {
      setProblem(sayRefusal(error));
      setIsBusy(false);
    }
  };
  const questions = { form, pictures, locale, isWhole, onChange: setForm };
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) later();
      }}
    >
      <Modal.Content dir={direction}>
        <Modal.Header closeLabel={sayAtDoor('newsroom.close')}>
          <Modal.Title>{sayAtDoor('newsroom.files.answer')}</Modal.Title>
        </Modal.Header>
        <form
          dir={direction}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Box padding={6} style={{ maxHeight: HEIGHT, overflowY: 'auto' }}>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Shown pictures={pictures} />
              <FirstQuestions {...questions} />
              {isWhole && <FurtherQuestions {...questions} />}
            </Flex>
          </Box>
          <Box padding={4}>
            {problem !== '' && (
              <Typography tag="p" textColor="danger700" role="alert" paddingBottom={3}>
                {problem}
              </Typography>
            )}
            <Flex justifyContent="space-between">
              <Button variant="tertiary" type="button" onClick={later}>
                {sayAtDoor(isWhole ? 'newsroom.cancel' : 'newsroom.pictures.later')}
              </Button>
              <Button type="submit" loading={isBusy}>
                {sayAtDoor('newsroom.pictures.save')}
              </Button>
            </Flex>
          </Box>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

const SMALL = '6.4rem';
const SHOWN = 12; // pictures of several

const Shown = ({ pictures }: Pick<Props, 'pictures'>) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Flex gap={2} wrap="wrap">
      {pictures.slice(0, SHOWN).map(({ id, url, name, mime }) => (
        <Flex key={id} gap={3}>
          {mime.startsWith('image/') && (
            <img src={url} alt="" style={{ blockSize: SMALL, inlineSize: SMALL, objectFit: 'cover' }} />
          )}
          {pictures.length === 1 && (
            <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
              <bdi>{name}</bdi>
            </Typography>
          )}
        </Flex>
      ))}
      {pictures.length > 1 && <Typography fontWeight="bold">× {pictures.length}</Typography>}
    </Flex>
    {pictures.length > 1 && (
      <Typography textColor="neutral600">{sayAtDoor('newsroom.pictures.forAll')}</Typography>
    )}
  </Flex>
);
