import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { GROUP_HEADING, HEADLINE } from '../undocumented/arrange-form';
import { GroupHeading } from './group-heading';
import { HeadlineField } from './headline-field';

/** What the forms are drawn with besides Strapi's own fields. */
export const addFormFields = ({ addFields }: Pick<StrapiApp, 'addFields'>): void => {
  addFields([
    { type: GROUP_HEADING, Component: GroupHeading as ComponentType },
    { type: HEADLINE, Component: HeadlineField as ComponentType },
  ]);
};
