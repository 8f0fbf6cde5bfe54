import { Flex, Radio, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { PRESS_RELEASE } from '../api/content-types';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';
import { ActionDialog, type ActionDialogProps } from './action-dialog';

/** An outdated translation that somebody compared with its source; the language of the form comes first. */
export const ConfirmTranslationDialog = ({ desk, locale, onClose }: ActionDialogProps) => {
  const say = useWords();
  const label = useFieldLabels(PRESS_RELEASE);
  const question = useId();
  const outdated = desk.languages.filter(({ translation }) => translation === 'outdated');
  const [chosen, setChosen] = useState(
    (outdated.find((language) => language.locale === locale) ?? outdated[0])?.locale ?? '',
  );
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
        <div>
          <Typography id={question} tag="h3" variant="pi" fontWeight="bold">
            {say('newsroom.confirmTranslation.which')}
          </Typography>
          <Radio.Group aria-labelledby={question} value={chosen} onValueChange={setChosen}>
            <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
              {outdated.map(({ locale: language, name, changedInSource }) => (
                <div key={language}>
                  <Radio.Item value={language}>{name}</Radio.Item>
                  <Typography textColor="neutral600">
                    {say('newsroom.language.changedInSource', {
                      fields: changedInSource.map(label).join(', '),
                    })}
                  </Typography>
                </div>
              ))}
            </Flex>
          </Radio.Group>
        </div>
      )}
    </ActionDialog>
  );
};
