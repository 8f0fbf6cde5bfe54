import type { Schema, Struct } from '@strapi/strapi';

export interface PartnerRole extends Struct.ComponentSchema {
  collectionName: 'components_partner_role';
  info: {
    description: 'The part a country plays in an initiative; dates as YYYY, YYYY-MM or YYYY-MM-DD';
    displayName: 'Role';
    icon: 'crown';
  };
  attributes: {
    initiative: Schema.Attribute.String;
    role: Schema.Attribute.Enumeration<['host', 'member-state', 'champion', 'co-chair', 'donor']> &
      Schema.Attribute.Required;
    since: Schema.Attribute.String;
    until: Schema.Attribute.String;
  };
}

export interface PressCorrection extends Struct.ComponentSchema {
  collectionName: 'components_press_correction';
  info: {
    description: 'What was corrected, and when; public';
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    date: Schema.Attribute.DateTime & Schema.Attribute.Required;
    note: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface PressDonor extends Struct.ComponentSchema {
  collectionName: 'components_press_donor';
  info: {
    description: 'An organisation or a country thanked for funding';
    displayName: 'Donor';
    icon: 'gift';
  };
  attributes: {
    country: Schema.Attribute.Relation<'oneToOne', 'api::partner-country.partner-country'>;
    organisation: Schema.Attribute.Relation<'oneToOne', 'api::organisation.organisation'>;
  };
}

export interface PressLanguage extends Struct.ComponentSchema {
  collectionName: 'components_press_language';
  info: {
    description: 'A language the contact speaks, ISO 639-1';
    displayName: 'Language';
    icon: 'earth';
  };
  attributes: {
    code: Schema.Attribute.Enumeration<['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'ru', 'zh']> &
      Schema.Attribute.Required;
  };
}

export interface PressQuote extends Struct.ComponentSchema {
  collectionName: 'components_press_quote';
  info: {
    description: 'Words that may be quoted, and who said them';
    displayName: 'Quote';
    icon: 'quote';
  };
  attributes: {
    language: Schema.Attribute.Enumeration<['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'ru', 'zh']>;
    organisation: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    role: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    speaker: Schema.Attribute.String & Schema.Attribute.Required;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface SectionsCallToAction extends Struct.ComponentSchema {
  collectionName: 'components_sections_call_to_action';
  info: {
    displayName: 'Call to action';
    icon: 'cursor';
  };
  attributes: {
    label: Schema.Attribute.String & Schema.Attribute.Required;
    text: Schema.Attribute.Text;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    url: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SectionsContacts extends Struct.ComponentSchema {
  collectionName: 'components_sections_contacts';
  info: {
    displayName: 'Contacts';
    icon: 'user';
  };
  attributes: {
    contacts: Schema.Attribute.Relation<'oneToMany', 'api::contact.contact'>;
    title: Schema.Attribute.String;
  };
}

export interface SectionsDocuments extends Struct.ComponentSchema {
  collectionName: 'components_sections_documents';
  info: {
    displayName: 'Documents';
    icon: 'book';
  };
  attributes: {
    files: Schema.Attribute.Media<'files' | 'images', true>;
    title: Schema.Attribute.String;
  };
}

export interface SectionsImage extends Struct.ComponentSchema {
  collectionName: 'components_sections_image';
  info: {
    displayName: 'Image';
    icon: 'picture';
  };
  attributes: {
    alternativeText: Schema.Attribute.String;
    caption: Schema.Attribute.Text;
    credit: Schema.Attribute.String;
    image: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
  };
}

export interface SectionsKeyFigures extends Struct.ComponentSchema {
  collectionName: 'components_sections_key_figures';
  info: {
    displayName: 'Key figures';
    icon: 'chartBubble';
  };
  attributes: {
    figures: Schema.Attribute.Component<'site.key-figure', true>;
    title: Schema.Attribute.String;
  };
}

export interface SectionsLatestReleases extends Struct.ComponentSchema {
  collectionName: 'components_sections_latest_releases';
  info: {
    displayName: 'Latest releases';
    icon: 'bulletList';
  };
  attributes: {
    count: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 20;
          min: 1;
        },
        number
      > &
      Schema.Attribute.DefaultTo<3>;
    title: Schema.Attribute.String;
    topic: Schema.Attribute.Relation<'oneToOne', 'api::topic.topic'>;
  };
}

export interface SectionsPartnerCountries extends Struct.ComponentSchema {
  collectionName: 'components_sections_partner_countries';
  info: {
    displayName: 'Partner countries';
    icon: 'earth';
  };
  attributes: {
    partnerCountries: Schema.Attribute.Relation<'oneToMany', 'api::partner-country.partner-country'>;
    role: Schema.Attribute.Enumeration<['host', 'member-state', 'champion', 'co-chair', 'donor']>;
    title: Schema.Attribute.String;
  };
}

export interface SectionsRichText extends Struct.ComponentSchema {
  collectionName: 'components_sections_rich_text';
  info: {
    displayName: 'Rich text';
    icon: 'file';
  };
  attributes: {
    body: Schema.Attribute.Blocks & Schema.Attribute.Required;
  };
}

export interface SiteKeyFigure extends Struct.ComponentSchema {
  collectionName: 'components_site_key_figure';
  info: {
    displayName: 'Key figure';
    icon: 'chartBubble';
  };
  attributes: {
    label: Schema.Attribute.String & Schema.Attribute.Required;
    source: Schema.Attribute.String;
    value: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SiteSeo extends Struct.ComponentSchema {
  collectionName: 'components_site_seo';
  info: {
    displayName: 'Search engines and sharing';
    icon: 'search';
  };
  attributes: {
    metaDescription: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    metaTitle: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 70;
      }>;
    noIndex: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    shareImage: Schema.Attribute.Media<'images'>;
  };
}

export interface SiteSocialLink extends Struct.ComponentSchema {
  collectionName: 'components_site_social_link';
  info: {
    displayName: 'Social link';
    icon: 'link';
  };
  attributes: {
    platform: Schema.Attribute.Enumeration<
      [
        'bluesky',
        'facebook',
        'flickr',
        'instagram',
        'linkedin',
        'mastodon',
        'tiktok',
        'whatsapp',
        'x',
        'youtube',
      ]
    > &
      Schema.Attribute.Required;
    url: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'partner.role': PartnerRole;
      'press.correction': PressCorrection;
      'press.donor': PressDonor;
      'press.language': PressLanguage;
      'press.quote': PressQuote;
      'sections.call-to-action': SectionsCallToAction;
      'sections.contacts': SectionsContacts;
      'sections.documents': SectionsDocuments;
      'sections.image': SectionsImage;
      'sections.key-figures': SectionsKeyFigures;
      'sections.latest-releases': SectionsLatestReleases;
      'sections.partner-countries': SectionsPartnerCountries;
      'sections.rich-text': SectionsRichText;
      'site.key-figure': SiteKeyFigure;
      'site.seo': SiteSeo;
      'site.social-link': SiteSocialLink;
    }
  }
}
