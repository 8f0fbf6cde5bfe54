import { Flex, Radio, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { PRESS_RELEASE } from '../api/content-types';
import { SideBySide } from '../translating/side-by-side';
import { useComparisonQuery } from '../translating/translating-api';
import { useWords } from '../words/use-words';
import { ActionDialog, type ActionDialogProps } from './action-dialog';

/** An outdated translation that somebody holds against its source, side by side; the language of the form comes first. */
export const ConfirmTranslationDialog = ({ desk, locale, onClose }: ActionDialogProps) => {
  const say = useWords();
  const question = useId();
  const outdated = desk.languages.filter(
    (language) => language.translation === 'outdated' && desk.writable.includes(language.locale),
  );
  const [chosen, setChosen] = useState(
    (outdated.find((language) => language.locale === locale) ?? outdated[0])?.locale ?? '',
  );
  const { documentId } = desk;
  const asked = { uid: PRESS_RELEASE, documentId, locale: chosen };
  const { data: comparison } = useComparisonQuery(asked, { skip: chosen === '' });
  return (
    <ActionDialog
      desk={desk}
      action="confirmTranslation"
      title="newsroom.confirmTranslation"
      explain="newsroom.confirmTranslation.explain"
      confirm="newsroom.confirmTranslation.confirm"
      done="newsroom.confirmTranslation.done"
      body={() => ({ locale: chosen })}
      onClose={onClose}
    >
      {() => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography id={question} tag="h3" variant="pi" fontWeight="bold">
            {say('newsroom.confirmTranslation.which')}
          </Typography>
          <Radio.Group aria-labelledby={question} value={chosen} onValueChange={setChosen}>
            <Flex gap={4} wrap="wrap">
              {outdated.map(({ locale: language, name }) => (
                <Radio.Item key={language} value={language}>
                  {name}
                </Radio.Item>
              ))}
            </Flex>
          </Radio.Group>
          {comparison?.locale === chosen && (
            <SideBySide uid={PRESS_RELEASE} comparison={comparison} form={null} />
          )}
        </Flex>
      )}
    </ActionDialog>
  );
};
