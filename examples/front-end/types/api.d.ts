// Written by npm run client:types from /api/openapi.json. Do not edit.

export interface paths {
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every public change of press releases, in order
         * @description Keep `meta.next` and send it as `since`: no change is missed, none comes twice. docs/partners.md.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What readers see otherwise, as it happens
         * @description Server-sent events. `content.changed` names tags and paths; `reset` says that too much was missed. docs/front-ends.md.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents of the type contact
         * @description Published documents, a page at a time.
         */
        get: operations["listContact"];
        put?: never;
        /**
         * Make a contact
         * @description Saves a draft, unless `status=published` asks for publication. Rules: docs/api.md.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one contact
         * @description The published version, unless `status` asks for the draft.
         */
        get: operations["getContact"];
        /**
         * Change one contact
         * @description Writes the fields that are sent, and makes a language that is missing. Rules: docs/api.md.
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete one contact
         * @description Deletes one language, or all with `locale=*`.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lives at a path
         * @description A page, a press release, a topic, a country or a redirect, with everything that it takes to draw it.
         */
        get: operations["getContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/embargoed/press-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases under embargo
         * @description For accredited partners: a custom token with exactly this permission. Each read is noted. Never cached. docs/feeds.md.
         */
        get: operations["listEmbargoed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/embargoed/press.ninjs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases under embargo as IPTC ninjs 3.1
         * @description For accredited partners: a custom token with exactly this permission. Each read is noted. Never cached. docs/feeds.md.
         */
        get: operations["listEmbargoedNinjs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/press": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The press feed in the format that Accept names
         * @description The newest releases, the withdrawn and deleted ones with their notice. Comes with `ETag` and `Last-Modified`: docs/feeds.md.
         */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/press.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The press feed as Atom (RFC 4287)
         * @description The newest releases, the withdrawn and deleted ones with their notice. Comes with `ETag` and `Last-Modified`: docs/feeds.md.
         */
        get: operations["getFeedAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/press.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The press feed as JSON Feed 1.1
         * @description The newest releases, the withdrawn and deleted ones with their notice. Comes with `ETag` and `Last-Modified`: docs/feeds.md.
         */
        get: operations["getFeedJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/press.ninjs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The press feed as IPTC ninjs 3.1
         * @description The newest releases, the withdrawn and deleted ones with their notice. Comes with `ETag` and `Last-Modified`: docs/feeds.md.
         */
        get: operations["getFeedNinjs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/press.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The press feed as RSS 2.0
         * @description The newest releases, the withdrawn and deleted ones with their notice. Comes with `ETag` and `Last-Modified`: docs/feeds.md.
         */
        get: operations["getFeedRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/i18n/locales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the languages
         * @description A part of Strapi: it needs a full-access token, or a custom one with its box.
         */
        get: operations["listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/navigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The menu as a tree
         * @description Published pages in their order. A hidden page hides its branch.
         */
        get: operations["getNavigation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/news-sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The releases of the last two days
         * @description In the format of Google's news sitemaps.
         */
        get: operations["getNewsSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description
         * @description OpenAPI 3.1. `/docs` shows it to people.
         */
        get: operations["getDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents of the type organisation
         * @description Published documents, a page at a time.
         */
        get: operations["listOrganisation"];
        put?: never;
        /**
         * Make a organisation
         * @description Saves a draft, unless `status=published` asks for publication. Rules: docs/api.md.
         */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one organisation
         * @description The published version, unless `status` asks for the draft.
         */
        get: operations["getOrganisation"];
        /**
         * Change one organisation
         * @description Writes the fields that are sent, and makes a language that is missing. Rules: docs/api.md.
         */
        put: operations["updateOrganisation"];
        post?: never;
        /**
         * Delete one organisation
         * @description Deletes one language, or all with `locale=*`.
         */
        delete: operations["deleteOrganisation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents of the type page
         * @description Published documents, a page at a time.
         */
        get: operations["listPage"];
        put?: never;
        /**
         * Make a page
         * @description Saves a draft, unless `status=published` asks for publication. Rules: docs/api.md.
         */
        post: operations["createPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one page
         * @description The published version, unless `status` asks for the draft.
         */
        get: operations["getPage"];
        /**
         * Change one page
         * @description Writes the fields that are sent, and makes a language that is missing. Rules: docs/api.md.
         */
        put: operations["updatePage"];
        post?: never;
        /**
         * Delete one page
         * @description Deletes one language, or all with `locale=*`.
         */
        delete: operations["deletePage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner-countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents of the type partner country
         * @description Published documents, a page at a time.
         */
        get: operations["listPartnerCountry"];
        put?: never;
        /**
         * Make a partner country
         * @description Saves a draft, unless `status=published` asks for publication. Rules: docs/api.md.
         */
        post: operations["createPartnerCountry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner-countries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one partner country
         * @description The published version, unless `status` asks for the draft.
         */
        get: operations["getPartnerCountry"];
        /**
         * Change one partner country
         * @description Writes the fields that are sent, and makes a language that is missing. Rules: docs/api.md.
         */
        put: operations["updatePartnerCountry"];
        post?: never;
        /**
         * Delete one partner country
         * @description Deletes one language, or all with `locale=*`.
         */
        delete: operations["deletePartnerCountry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents of the type press release
         * @description Published documents, a page at a time.
         */
        get: operations["listPressRelease"];
        put?: never;
        /**
         * Make a press release
         * @description Saves a draft, unless `status=published` asks for publication. Rules: docs/api.md.
         */
        post: operations["createPressRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{documentId}/press-kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A release with its files, as one archive
         * @description The texts of all public languages, pictures with their credits, attachments. docs/feeds.md.
         */
        get: operations["getPressKit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one press release
         * @description The published version, unless `status` asks for the draft.
         */
        get: operations["getPressRelease"];
        /**
         * Change one press release
         * @description Writes the fields that are sent, and makes a language that is missing. Rules: docs/api.md.
         */
        put: operations["updatePressRelease"];
        post?: never;
        /**
         * Delete one press release
         * @description Deletes one language, or all with `locale=*`.
         */
        delete: operations["deletePressRelease"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}/actions/cancel-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the schedule back
         * @description Scheduled → in review. From which state: docs/editorial.md.
         */
        post: operations["cancelSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}/actions/confirm-translation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a translation is up to date
         * @description Outdated → current. From which state: docs/editorial.md.
         */
        post: operations["confirmTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}/actions/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the changes of what is public
         * @description A `correction` has a public note for each language; a `minor` edit has none. From which state: docs/editorial.md.
         */
        post: operations["correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}/actions/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release now, or release further languages
         * @description All languages that are ready go out, and those that are named: nothing may be missing in them. One that still says what its source says goes out when it is named. From which state: docs/editorial.md.
         */
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}/actions/request-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a review
         * @description Draft → in review. Publishers get an e-mail, with the reason as a message to them. From which state: docs/editorial.md.
         */
        post: operations["requestReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}/actions/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a withdrawn release a draft again
         * @description Withdrawn → draft. From which state: docs/editorial.md.
         */
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}/actions/return-to-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send back to its writers
         * @description In review → draft. From which state: docs/editorial.md.
         */
        post: operations["returnToDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}/actions/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule, with or without an embargo
         * @description Approves it; it goes out by itself at its time. From which state: docs/editorial.md.
         */
        post: operations["schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/press-releases/{id}/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw, with a public notice
         * @description The text and its files are not public any more; readers find the notice (410). From which state: docs/editorial.md.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draft that a preview link opens
         * @description For the page of a front end at PREVIEW_URL. The token opens one draft in one language, for ten minutes, while the one who asked for it may read it. Never cached. Relations show what is saved.
         */
        get: operations["getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/redirects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents of the type redirect
         * @description Published documents, a page at a time.
         */
        get: operations["listRedirect"];
        put?: never;
        /**
         * Make a redirect
         * @description Saves a draft, unless `status=published` asks for publication. Rules: docs/api.md.
         */
        post: operations["createRedirect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/redirects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one redirect
         * @description The published version, unless `status` asks for the draft.
         */
        get: operations["getRedirect"];
        /**
         * Change one redirect
         * @description Writes the fields that are sent, and makes a language that is missing. Rules: docs/api.md.
         */
        put: operations["updateRedirect"];
        post?: never;
        /**
         * Delete one redirect
         * @description Deletes draft and published version.
         */
        delete: operations["deleteRedirect"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search pages, releases, contacts and countries
         * @description Ranked hits with snippets and facets. "Words in quotation marks" belong together; `-word` leaves out. With `suggest` in place of `q`: what a search box offers while somebody types.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one site
         * @description The published version, unless `status` asks for the draft.
         */
        get: operations["getSite"];
        /**
         * Change one site
         * @description Writes the fields that are sent, and makes a language that is missing. Rules: docs/api.md.
         */
        put: operations["updateSite"];
        post?: never;
        /**
         * Delete one site
         * @description Deletes one language, or all with `locale=*`.
         */
        delete: operations["deleteSite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sitemap, with its languages and pictures
         * @description Past 10,000 addresses: a list of parts, which are fetched by their number.
         */
        get: operations["getSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents of the type topic
         * @description Published documents, a page at a time.
         */
        get: operations["listTopic"];
        put?: never;
        /**
         * Make a topic
         * @description Saves a draft, unless `status=published` asks for publication. Rules: docs/api.md.
         */
        post: operations["createTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one topic
         * @description The published version, unless `status` asks for the draft.
         */
        get: operations["getTopic"];
        /**
         * Change one topic
         * @description Writes the fields that are sent, and makes a language that is missing. Rules: docs/api.md.
         */
        put: operations["updateTopic"];
        post?: never;
        /**
         * Delete one topic
         * @description Deletes one language, or all with `locale=*`.
         */
        delete: operations["deleteTopic"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translations/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How each language stands to its source
         * @description Drafts included: it needs a read-only token, or one that may.
         */
        get: operations["listTranslationStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload files
         * @description A part of Strapi: it needs a full-access token, or a custom one with its box.
         */
        post: operations["uploadFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description A part of Strapi: it needs a full-access token, or a custom one with its box.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload/files/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files, a page at a time
         * @description A part of Strapi: it needs a full-access token, or a custom one with its box.
         */
        get: operations["listFilesByPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upload/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one file
         * @description A part of Strapi: it needs a full-access token, or a custom one with its box.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Delete one file
         * @description A part of Strapi: it needs a full-access token, or a custom one with its box.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/websub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to a feed, or end it
         * @description The hub of W3C WebSub, section 5. The callback is asked to confirm. docs/partners.md.
         */
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process answers
         * @description Where OPERATIONS_TOKEN is set, for those alone who send it.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the newsroom can do its work
         * @description The database answers, its migrations are there, the worker runs jobs, and nobody has asked it to end. Where OPERATIONS_TOKEN is set, for those alone who send it.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics for Prometheus
         * @description Requests, latency, event loop, connections, jobs. Where OPERATIONS_TOKEN is set, for those alone who send it.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A paragraph, heading, list, quote, code or picture in Strapi's block format. */
        Block: components["schemas"]["BlockParagraph"] | components["schemas"]["BlockQuote"] | components["schemas"]["BlockCode"] | components["schemas"]["BlockHeading"] | components["schemas"]["BlockList"] | components["schemas"]["BlockImage"];
        BlockCode: {
            /** @constant */
            type: "code";
            children: (components["schemas"]["BlockText"] | components["schemas"]["BlockLink"])[];
        };
        BlockHeading: {
            /** @constant */
            type: "heading";
            /** @enum {integer} */
            level: 1 | 2 | 3 | 4 | 5 | 6;
            children: (components["schemas"]["BlockText"] | components["schemas"]["BlockLink"])[];
        };
        BlockImage: {
            /** @constant */
            type: "image";
            image: {
                name: string;
                alternativeText?: string | null;
                url: string;
                caption?: string | null;
                width: number;
                height: number;
                formats?: {
                    [key: string]: unknown;
                };
                hash: string;
                ext: string;
                mime: string;
                size: number;
                previewUrl?: string | null;
                provider: string;
                provider_metadata?: unknown;
                createdAt: string;
                updatedAt: string;
            };
            children: components["schemas"]["BlockText"][];
        };
        BlockLink: {
            /** @constant */
            type: "link";
            url: string;
            children: components["schemas"]["BlockText"][];
        };
        BlockList: {
            /** @constant */
            type: "list";
            /** @enum {string} */
            format: "ordered" | "unordered";
            children: (components["schemas"]["BlockListItem"] | components["schemas"]["BlockList"])[];
        };
        BlockListItem: {
            /** @constant */
            type: "list-item";
            children: (components["schemas"]["BlockText"] | components["schemas"]["BlockLink"])[];
        };
        BlockParagraph: {
            /** @constant */
            type: "paragraph";
            children: (components["schemas"]["BlockText"] | components["schemas"]["BlockLink"])[];
        };
        BlockQuote: {
            /** @constant */
            type: "quote";
            children: (components["schemas"]["BlockText"] | components["schemas"]["BlockLink"])[];
        };
        BlockText: {
            /** @constant */
            type: "text";
            text: string;
            bold?: boolean;
            italic?: boolean;
            underline?: boolean;
            strikethrough?: boolean;
            code?: boolean;
        };
        BooleanFilter: boolean | {
            $eq?: boolean;
            $ne?: boolean;
            $lt?: boolean;
            $lte?: boolean;
            $gt?: boolean;
            $gte?: boolean;
            $in?: boolean[];
            $notIn?: boolean[];
            $between?: boolean[];
            $null?: boolean;
            $notNull?: boolean;
        };
        Breadcrumb: {
            title: string;
            path: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
        };
        Change: {
            /** @enum {string} */
            kind: "released" | "edited" | "corrected" | "withdrawn" | "deleted" | "redirected";
            /** @description The release, in all its languages: `urn:uuid:…` */
            id: string;
            /** @description This language of it, in all formats of the feed: `urn:uuid:…` */
            entryId: string;
            documentId: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            slug: string | null;
            /** @description Where readers find it, or its notice. */
            url: string | null;
            /** @description Of a redirection: the address that it had. */
            from: string | null;
            /** @description For the public. */
            note: string | null;
            /** Format: date-time */
            at: string;
        };
        /** @description Contact. Relations, files and components are there when "populate" asks for them. */
        Contact: {
            /** @description The number of one version; do not keep it. */
            id: number;
            /** @description The same in all languages and versions. */
            documentId: string;
            name?: string;
            role?: string | null;
            organisation?: components["schemas"]["Organisation"] | null;
            email?: string | null;
            phone?: string | null;
            languages?: components["schemas"]["PressLanguage"][];
            location?: string | null;
            photo?: components["schemas"]["UploadFile"] | null;
            position?: number;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Null for a draft.
             */
            publishedAt?: string | null;
            /** @description The language of this version. */
            locale?: string;
            localizations?: components["schemas"]["Contact"][];
        };
        ContactFilters: {
            name?: components["schemas"]["TextFilter"];
            role?: components["schemas"]["TextFilter"];
            organisation?: components["schemas"]["OrganisationFilters"];
            email?: components["schemas"]["TextFilter"];
            phone?: components["schemas"]["TextFilter"];
            languages?: components["schemas"]["PressLanguageFilters"];
            location?: components["schemas"]["TextFilter"];
            photo?: components["schemas"]["UploadFileFilters"];
            position?: components["schemas"]["NumberFilter"];
            createdAt?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["TextFilter"];
            publishedAt?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            localizations?: components["schemas"]["ContactFilters"];
            id?: components["schemas"]["NumberFilter"];
            documentId?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["ContactFilters"][];
            $or?: components["schemas"]["ContactFilters"][];
            $not?: components["schemas"]["ContactFilters"];
        };
        /** @description A field that is left out stays as it is. */
        ContactInput: {
            name?: string | null;
            role?: string | null;
            /** @description A documentId. */
            organisation?: string | null;
            email?: string | null;
            phone?: string | null;
            languages?: components["schemas"]["PressLanguageInput"][] | null;
            location?: string | null;
            /** @description The id of a file in the media library. */
            photo?: number | null;
            position?: number | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        ContactPopulation: "*" | ("organisation" | "languages" | "photo" | "localizations")[] | {
            organisation?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["OrganisationPopulation"];
            };
            languages?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PressLanguagePopulation"];
            };
            photo?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["UploadFilePopulation"];
            };
            localizations?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["ContactPopulation"];
            };
        };
        ContentContact: {
            documentId: string;
            name: string;
            role: string | null;
            email: string | null;
            phone: string | null;
            location: string | null;
            /** @description ISO 639-1. */
            languages: string[];
            organisation: components["schemas"]["ContentOrganisation"] | null;
            photo: components["schemas"]["ContentFile"] | null;
        };
        ContentCountry: {
            documentId: string;
            /** @description ISO 3166-1 alpha-2. */
            isoCode: string;
            name: string | null;
            officialName: string | null;
            region: string | null;
            flag: string | null;
            /** @description Of its page. */
            path: string;
            roles: {
                role: string;
                initiative: string | null;
                since: string | null;
                until: string | null;
            }[];
        };
        ContentCountryPage: {
            /** @constant */
            type: "partner-country";
            documentId: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            /**
             * @description For HTML's `dir`.
             * @enum {string}
             */
            direction: "ltr" | "rtl";
            path: string;
            url: string;
            title: string;
            summary: null;
            breadcrumbs: components["schemas"]["Breadcrumb"][];
            /** @description Every public language, for hreflang and a language switch. */
            alternates: {
                /** @enum {string} */
                locale: "en" | "fr" | "es" | "ar";
                path: string;
                url: string;
            }[];
            /** @description For hreflang `x-default`. */
            xDefault: string | null;
            /** @description Those of what it is about first, for readers to discover. */
            feeds: {
                type: string;
                title: string;
                url: string;
            }[];
            jsonLd: {
                /** @constant */
                "@context": "https://schema.org";
            } & {
                [key: string]: unknown;
            };
            /** @description The same as a `script` element that is safe to put into a page. */
            jsonLdHtml: string;
            site: components["schemas"]["ContentSite"] | null;
            /** @description The newest about it, up to 10. All of them: `GET /api/search`. */
            releases: components["schemas"]["ReleaseCard"][];
            releaseCount: number;
            seo: {
                title: string;
                description: string | null;
                image: components["schemas"]["ContentImage"] | null;
                noIndex: boolean;
                /** @description For `<meta name="robots">`. */
                robots: string;
                canonical: string;
            };
            /** @description ISO 3166-1 alpha-2. */
            isoCode: string;
            officialName: string | null;
            region: string | null;
            flag: string | null;
            roles: {
                role: string;
                initiative: string | null;
                since: string | null;
                until: string | null;
            }[];
        };
        ContentFile: {
            url: string;
            name: string;
            alternativeText: string | null;
            caption: string | null;
            width: number | null;
            height: number | null;
            mime: string;
            /** @description Kilobytes. */
            size: number;
            formats: {
                [key: string]: {
                    url: string;
                    width: number;
                    height: number;
                    mime: string;
                };
            };
            /** @description What matters in a picture: percent from the left and the top. */
            focalPoint: {
                x: number;
                y: number;
            } | null;
            /** @description For `<source>`: AVIF, then WebP, in widths up to 2400. Empty until they are made. */
            sources: {
                type: string;
                srcset: string;
            }[];
            /** @description Cut around the focal point: `card` (16:9) and `share` (1200 × 630). Empty until they are made. */
            crops: {
                [key: string]: {
                    url: string;
                    width: number;
                    height: number;
                    mime: string;
                };
            };
            /** @description As it stands inside of the picture; null when it says nothing. */
            rights: {
                creator: string | null;
                copyrightNotice: string | null;
                usageTerms: string | null;
                license: string | null;
                acquireLicensePage: string | null;
            } | null;
        };
        ContentImage: {
            url: string;
            name: string;
            alternativeText: string | null;
            caption: string | null;
            width: number | null;
            height: number | null;
            mime: string;
            /** @description Kilobytes. */
            size: number;
            formats: {
                [key: string]: {
                    url: string;
                    width: number;
                    height: number;
                    mime: string;
                };
            };
            /** @description What matters in a picture: percent from the left and the top. */
            focalPoint: {
                x: number;
                y: number;
            } | null;
            /** @description For `<source>`: AVIF, then WebP, in widths up to 2400. Empty until they are made. */
            sources: {
                type: string;
                srcset: string;
            }[];
            /** @description Cut around the focal point: `card` (16:9) and `share` (1200 × 630). Empty until they are made. */
            crops: {
                [key: string]: {
                    url: string;
                    width: number;
                    height: number;
                    mime: string;
                };
            };
            /** @description As it stands inside of the picture; null when it says nothing. */
            rights: {
                creator: string | null;
                copyrightNotice: string | null;
                usageTerms: string | null;
                license: string | null;
                acquireLicensePage: string | null;
            } | null;
            credit: string | null;
        };
        ContentOrganisation: {
            documentId: string;
            name: string;
            acronym: string | null;
            kind: string | null;
            website: string | null;
            logo: components["schemas"]["ContentFile"] | null;
        };
        ContentPage: {
            /** @constant */
            type: "page";
            documentId: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            /**
             * @description For HTML's `dir`.
             * @enum {string}
             */
            direction: "ltr" | "rtl";
            path: string;
            url: string;
            title: string;
            summary: string | null;
            breadcrumbs: components["schemas"]["Breadcrumb"][];
            /** @description Every public language, for hreflang and a language switch. */
            alternates: {
                /** @enum {string} */
                locale: "en" | "fr" | "es" | "ar";
                path: string;
                url: string;
            }[];
            /** @description For hreflang `x-default`. */
            xDefault: string | null;
            /** @description Those of what it is about first, for readers to discover. */
            feeds: {
                type: string;
                title: string;
                url: string;
            }[];
            jsonLd: {
                /** @constant */
                "@context": "https://schema.org";
            } & {
                [key: string]: unknown;
            };
            /** @description The same as a `script` element that is safe to put into a page. */
            jsonLdHtml: string;
            site: components["schemas"]["ContentSite"] | null;
            slug: string | null;
            menuTitle: string | null;
            isHome: boolean;
            publishedAt: string | null;
            /** @description `__component` says which section it is: docs/api.md, Components. */
            sections: components["schemas"]["ContentSection"][];
            children: {
                documentId: string;
                title: string;
                path: string;
                /** @enum {string} */
                locale: "en" | "fr" | "es" | "ar";
                summary: string | null;
                inMenu: boolean;
            }[];
            seo: {
                title: string;
                description: string | null;
                image: components["schemas"]["ContentFile"] | null;
                noIndex: boolean;
                /** @description For `<meta name="robots">`. */
                robots: string;
                canonical: string;
            };
        };
        ContentRedirect: {
            /** @constant */
            type: "redirect";
            from: string;
            /** @description A path of the site, or a web address elsewhere. */
            to: string;
            url: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            isPermanent: boolean;
            status: 301 | 302;
        };
        ContentRelease: {
            /** @constant */
            type: "press-release";
            documentId: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            /**
             * @description For HTML's `dir`.
             * @enum {string}
             */
            direction: "ltr" | "rtl";
            path: string;
            url: string;
            title: string;
            summary: string | null;
            breadcrumbs: components["schemas"]["Breadcrumb"][];
            /** @description Every public language, for hreflang and a language switch. */
            alternates: {
                /** @enum {string} */
                locale: "en" | "fr" | "es" | "ar";
                path: string;
                url: string;
            }[];
            /** @description For hreflang `x-default`. */
            xDefault: string | null;
            /** @description Those of what it is about first, for readers to discover. */
            feeds: {
                type: string;
                title: string;
                url: string;
            }[];
            jsonLd: {
                /** @constant */
                "@context": "https://schema.org";
            } & {
                [key: string]: unknown;
            };
            /** @description The same as a `script` element that is safe to put into a page. */
            jsonLdHtml: string;
            site: components["schemas"]["ContentSite"] | null;
            slug: string | null;
            subtitle: string | null;
            datelineCity: string | null;
            /** @enum {string} */
            state: "draft" | "inReview" | "scheduled" | "released" | "corrected" | "withdrawn";
            releasedAt: string | null;
            modifiedAt: string | null;
            /** @description Strapi's block format. */
            body: components["schemas"]["Block"][] | null;
            /** @description The same as safe HTML. */
            bodyHtml: string;
            image: components["schemas"]["ContentImage"] | null;
            attachments: components["schemas"]["ContentFile"][];
            quotes: {
                text: string;
                speaker: string;
                role: string | null;
                organisation: string | null;
                language: string | null;
            }[];
            contacts: components["schemas"]["ContentContact"][];
            partnerCountries: components["schemas"]["ContentCountry"][];
            donors: {
                organisation: components["schemas"]["ContentOrganisation"] | null;
                country: components["schemas"]["ContentCountry"] | null;
            }[];
            topics: {
                documentId: string;
                name: string;
                slug: string | null;
                /** @description Of its page. */
                path: string | null;
            }[];
            notesToEditors: string | null;
            corrections: {
                /** Format: date-time */
                date: string;
                note: string;
            }[];
            previous: components["schemas"]["ReleaseCard"] | null;
            next: components["schemas"]["ReleaseCard"] | null;
            seo: {
                title: string;
                description: string | null;
                image: components["schemas"]["ContentImage"] | null;
                noIndex: boolean;
                /** @description For `<meta name="robots">`. */
                robots: string;
                canonical: string;
            };
            boilerplate: string | null;
        };
        ContentSection: ({
            /** @constant */
            __component: "sections.rich-text";
            body: components["schemas"]["Block"][] | null;
            bodyHtml: string;
        } & {
            [key: string]: unknown;
        }) | ({
            /** @constant */
            __component: "sections.image";
            image: components["schemas"]["ContentFile"] | null;
            alternativeText: string | null;
            caption: string | null;
            credit: string | null;
        } & {
            [key: string]: unknown;
        }) | {
            text: string;
            speaker: string;
            role: string | null;
            organisation: string | null;
            language: string | null;
            /** @constant */
            __component: "press.quote";
        } | ({
            /** @constant */
            __component: "sections.key-figures";
            title: string | null;
            figures: {
                value: string;
                label: string;
                source: string | null;
            }[];
        } & {
            [key: string]: unknown;
        }) | ({
            /** @constant */
            __component: "sections.call-to-action";
            title: string | null;
            text: string | null;
            label: string | null;
            url: string | null;
        } & {
            [key: string]: unknown;
        }) | ({
            /** @constant */
            __component: "sections.documents";
            title: string | null;
            files: components["schemas"]["ContentFile"][];
        } & {
            [key: string]: unknown;
        }) | ({
            /** @constant */
            __component: "sections.latest-releases";
            title: string | null;
            count: number | null;
            topic: {
                documentId: string;
                name: string;
                slug: string | null;
                /** @description Of its page. */
                path: string | null;
            } | null;
            releases: components["schemas"]["ReleaseCard"][];
        } & {
            [key: string]: unknown;
        }) | ({
            /** @constant */
            __component: "sections.contacts";
            title: string | null;
            contacts: components["schemas"]["ContentContact"][];
        } & {
            [key: string]: unknown;
        }) | ({
            /** @constant */
            __component: "sections.partner-countries";
            title: string | null;
            role: string | null;
            partnerCountries: components["schemas"]["ContentCountry"][];
        } & {
            [key: string]: unknown;
        });
        ContentSite: {
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            name: string;
            tagline: string | null;
            logo: components["schemas"]["ContentFile"] | null;
            boilerplate: string | null;
            usageTerms: string | null;
            /** @description The IANA name of the office's clock: by it a release has its day. */
            timeZone: string;
            /** @description Of the office, as #rrggbb: a palette can be made of it. */
            colour: string | null;
            keyFigures: {
                value: string;
                label: string;
                source: string | null;
            }[];
            pressContact: components["schemas"]["ContentContact"] | null;
            socialLinks: {
                platform: string;
                url: string;
            }[];
        };
        ContentTopic: {
            /** @constant */
            type: "topic";
            documentId: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            /**
             * @description For HTML's `dir`.
             * @enum {string}
             */
            direction: "ltr" | "rtl";
            path: string;
            url: string;
            title: string;
            summary: null;
            breadcrumbs: components["schemas"]["Breadcrumb"][];
            /** @description Every public language, for hreflang and a language switch. */
            alternates: {
                /** @enum {string} */
                locale: "en" | "fr" | "es" | "ar";
                path: string;
                url: string;
            }[];
            /** @description For hreflang `x-default`. */
            xDefault: string | null;
            /** @description Those of what it is about first, for readers to discover. */
            feeds: {
                type: string;
                title: string;
                url: string;
            }[];
            jsonLd: {
                /** @constant */
                "@context": "https://schema.org";
            } & {
                [key: string]: unknown;
            };
            /** @description The same as a `script` element that is safe to put into a page. */
            jsonLdHtml: string;
            site: components["schemas"]["ContentSite"] | null;
            slug: string | null;
            /** @description The newest about it, up to 10. All of them: `GET /api/search`. */
            releases: components["schemas"]["ReleaseCard"][];
            releaseCount: number;
            seo: {
                title: string;
                description: string | null;
                image: components["schemas"]["ContentImage"] | null;
                noIndex: boolean;
                /** @description For `<meta name="robots">`. */
                robots: string;
                canonical: string;
            };
        };
        Desk: {
            documentId: string;
            /** @description Of the version that was saved last: for `If-Match`, in quotes. */
            version: number | null;
            /** @enum {string} */
            state: "draft" | "inReview" | "scheduled" | "released" | "corrected" | "withdrawn";
            /** @description What staff should know. */
            note: string | null;
            releaseAt: string | null;
            releaseAtText: string | null;
            embargoedUntil: string | null;
            embargoedUntilText: string | null;
            releasedAt: string | null;
            timeZone: string;
            /** @description What is public was written and released by one person, or one tool, alone. */
            isAlone: boolean;
            languages: {
                /** @enum {string} */
                locale: "en" | "fr" | "es" | "ar";
                name: string;
                /** @enum {string} */
                translation: "source" | "missing" | "untranslated" | "outdated" | "current";
                changedInSource: string[];
                /** @description Fields that still say what the source says; with `slug` when its address is the source’s. */
                untranslated: string[];
                /** @description It goes out without being named. */
                isReady: boolean;
                missing: {
                    path: string[];
                    message: string;
                }[];
                isPublic: boolean;
                /** @description Public, and the draft says something else. */
                isModified: boolean;
            }[];
            /** @description Those that this caller may do now. */
            actions: ("requestReview" | "returnToDraft" | "schedule" | "cancelSchedule" | "release" | "correct" | "withdraw" | "restore" | "confirmTranslation")[];
        };
        EmbargoedRelease: {
            /** @description This language of the release in all formats of the feed: `urn:uuid:…` */
            id: string;
            /** @description The release, in all its languages: `urn:uuid:…` */
            releaseId: string;
            documentId: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            embargoedUntil: string | null;
            embargoNote: string;
            /** Format: date-time */
            releaseAt: string;
            title?: string;
            subtitle?: string;
            slug?: string;
            datelineCity?: string;
            summary?: string;
            /** @description Safe HTML. */
            html: string;
            text: string;
            notesToEditors?: string;
        } & {
            [key: string]: unknown;
        };
        Error: {
            data: null;
            error: {
                status: number;
                /** @description Rely on it, and on `status`. */
                name: string;
                /** @description For people; it may change. */
                message: string;
                /** @description `errors` has an entry for each thing that is wrong. */
                details?: {
                    errors?: {
                        path: (string | number)[];
                        message: string;
                        name?: string;
                    }[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        MenuItem: {
            documentId: string;
            title: string;
            path: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            /** @description Whether it stands in for a page that is not translated. */
            isFallback: boolean;
            children: components["schemas"]["MenuItem"][];
        };
        NumberFilter: number | {
            $eq?: number;
            $ne?: number;
            $lt?: number;
            $lte?: number;
            $gt?: number;
            $gte?: number;
            $in?: number[];
            $notIn?: number[];
            $between?: number[];
            $null?: boolean;
            $notNull?: boolean;
        };
        /** @description Organisation. Relations, files and components are there when "populate" asks for them. */
        Organisation: {
            /** @description The number of one version; do not keep it. */
            id: number;
            /** @description The same in all languages and versions. */
            documentId: string;
            name?: string;
            acronym?: string | null;
            /** @enum {string|null} */
            kind?: "intergovernmental" | "government" | "non-governmental" | "private-sector" | "academic" | "media" | "other" | null;
            website?: string | null;
            logo?: components["schemas"]["UploadFile"] | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Null for a draft.
             */
            publishedAt?: string | null;
            /** @description The language of this version. */
            locale?: string;
            localizations?: components["schemas"]["Organisation"][];
        };
        OrganisationFilters: {
            name?: components["schemas"]["TextFilter"];
            acronym?: components["schemas"]["TextFilter"];
            kind?: components["schemas"]["TextFilter"];
            website?: components["schemas"]["TextFilter"];
            logo?: components["schemas"]["UploadFileFilters"];
            createdAt?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["TextFilter"];
            publishedAt?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            localizations?: components["schemas"]["OrganisationFilters"];
            id?: components["schemas"]["NumberFilter"];
            documentId?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["OrganisationFilters"][];
            $or?: components["schemas"]["OrganisationFilters"][];
            $not?: components["schemas"]["OrganisationFilters"];
        };
        /** @description A field that is left out stays as it is. */
        OrganisationInput: {
            name?: string | null;
            acronym?: string | null;
            /** @enum {string|null} */
            kind?: "intergovernmental" | "government" | "non-governmental" | "private-sector" | "academic" | "media" | "other" | null;
            website?: string | null;
            /** @description The id of a file in the media library. */
            logo?: number | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        OrganisationPopulation: "*" | ("logo" | "localizations")[] | {
            logo?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["UploadFilePopulation"];
            };
            localizations?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["OrganisationPopulation"];
            };
        };
        /** @description Page. Relations, files and components are there when "populate" asks for them. */
        Page: {
            /** @description The number of one version; do not keep it. */
            id: number;
            /** @description The same in all languages and versions. */
            documentId: string;
            title?: string;
            slug?: string | null;
            menuTitle?: string | null;
            summary?: string | null;
            path?: string | null;
            parent?: components["schemas"]["Page"] | null;
            isHome?: boolean;
            inMenu?: boolean;
            position?: number;
            sections?: (components["schemas"]["SectionsRichText"] | components["schemas"]["SectionsImage"] | components["schemas"]["PressQuote"] | components["schemas"]["SectionsKeyFigures"] | components["schemas"]["SectionsCallToAction"] | components["schemas"]["SectionsDocuments"] | components["schemas"]["SectionsLatestReleases"] | components["schemas"]["SectionsContacts"] | components["schemas"]["SectionsPartnerCountries"])[];
            seo?: components["schemas"]["SiteSeo"] | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Null for a draft.
             */
            publishedAt?: string | null;
            /** @description The language of this version. */
            locale?: string;
            localizations?: components["schemas"]["Page"][];
        };
        PageFilters: {
            title?: components["schemas"]["TextFilter"];
            slug?: components["schemas"]["TextFilter"];
            menuTitle?: components["schemas"]["TextFilter"];
            summary?: components["schemas"]["TextFilter"];
            path?: components["schemas"]["TextFilter"];
            parent?: components["schemas"]["PageFilters"];
            isHome?: components["schemas"]["BooleanFilter"];
            inMenu?: components["schemas"]["BooleanFilter"];
            position?: components["schemas"]["NumberFilter"];
            seo?: components["schemas"]["SiteSeoFilters"];
            createdAt?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["TextFilter"];
            publishedAt?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            localizations?: components["schemas"]["PageFilters"];
            id?: components["schemas"]["NumberFilter"];
            documentId?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["PageFilters"][];
            $or?: components["schemas"]["PageFilters"][];
            $not?: components["schemas"]["PageFilters"];
        };
        /** @description A field that is left out stays as it is. */
        PageInput: {
            title?: string | null;
            slug?: string | null;
            menuTitle?: string | null;
            summary?: string | null;
            path?: string | null;
            /** @description A documentId. */
            parent?: string | null;
            isHome?: boolean | null;
            inMenu?: boolean | null;
            position?: number | null;
            sections?: (components["schemas"]["SectionsRichTextInput"] | components["schemas"]["SectionsImageInput"] | components["schemas"]["PressQuoteInput"] | components["schemas"]["SectionsKeyFiguresInput"] | components["schemas"]["SectionsCallToActionInput"] | components["schemas"]["SectionsDocumentsInput"] | components["schemas"]["SectionsLatestReleasesInput"] | components["schemas"]["SectionsContactsInput"] | components["schemas"]["SectionsPartnerCountriesInput"])[] | null;
            seo?: components["schemas"]["SiteSeoInput"] | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        PagePopulation: "*" | ("parent" | "sections" | "seo" | "localizations")[] | {
            parent?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PagePopulation"];
            };
            sections?: boolean | {
                on?: {
                    "sections.rich-text"?: boolean | {
                        fields?: string[];
                        populate?: components["schemas"]["SectionsRichTextPopulation"];
                    };
                    "sections.image"?: boolean | {
                        fields?: string[];
                        populate?: components["schemas"]["SectionsImagePopulation"];
                    };
                    "press.quote"?: boolean | {
                        fields?: string[];
                        populate?: components["schemas"]["PressQuotePopulation"];
                    };
                    "sections.key-figures"?: boolean | {
                        fields?: string[];
                        populate?: components["schemas"]["SectionsKeyFiguresPopulation"];
                    };
                    "sections.call-to-action"?: boolean | {
                        fields?: string[];
                        populate?: components["schemas"]["SectionsCallToActionPopulation"];
                    };
                    "sections.documents"?: boolean | {
                        fields?: string[];
                        populate?: components["schemas"]["SectionsDocumentsPopulation"];
                    };
                    "sections.latest-releases"?: boolean | {
                        fields?: string[];
                        populate?: components["schemas"]["SectionsLatestReleasesPopulation"];
                    };
                    "sections.contacts"?: boolean | {
                        fields?: string[];
                        populate?: components["schemas"]["SectionsContactsPopulation"];
                    };
                    "sections.partner-countries"?: boolean | {
                        fields?: string[];
                        populate?: components["schemas"]["SectionsPartnerCountriesPopulation"];
                    };
                };
            };
            seo?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["SiteSeoPopulation"];
            };
            localizations?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PagePopulation"];
            };
        };
        Pagination: {
            page: number;
            pageSize: number;
            pageCount: number;
            total: number;
        };
        /** @description Partner country. Relations, files and components are there when "populate" asks for them. */
        PartnerCountry: {
            /** @description The number of one version; do not keep it. */
            id: number;
            /** @description The same in all languages and versions. */
            documentId: string;
            isoCode?: string;
            name?: string | null;
            officialName?: string | null;
            /** @enum {string|null} */
            region?: "africa" | "americas" | "antarctica" | "asia" | "europe" | "oceania" | null;
            flag?: string | null;
            roles?: components["schemas"]["PartnerRole"][];
            /** @description Of its page, without the language. */
            path?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Null for a draft.
             */
            publishedAt?: string | null;
            /** @description The language of this version. */
            locale?: string;
            localizations?: components["schemas"]["PartnerCountry"][];
        };
        PartnerCountryFilters: {
            isoCode?: components["schemas"]["TextFilter"];
            name?: components["schemas"]["TextFilter"];
            officialName?: components["schemas"]["TextFilter"];
            region?: components["schemas"]["TextFilter"];
            flag?: components["schemas"]["TextFilter"];
            roles?: components["schemas"]["PartnerRoleFilters"];
            createdAt?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["TextFilter"];
            publishedAt?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            localizations?: components["schemas"]["PartnerCountryFilters"];
            id?: components["schemas"]["NumberFilter"];
            documentId?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["PartnerCountryFilters"][];
            $or?: components["schemas"]["PartnerCountryFilters"][];
            $not?: components["schemas"]["PartnerCountryFilters"];
        };
        /** @description A field that is left out stays as it is. */
        PartnerCountryInput: {
            isoCode?: string | null;
            name?: string | null;
            officialName?: string | null;
            /** @enum {string|null} */
            region?: "africa" | "americas" | "antarctica" | "asia" | "europe" | "oceania" | null;
            flag?: string | null;
            roles?: components["schemas"]["PartnerRoleInput"][] | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        PartnerCountryPopulation: "*" | ("roles" | "localizations")[] | {
            roles?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PartnerRolePopulation"];
            };
            localizations?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PartnerCountryPopulation"];
            };
        };
        PartnerRole: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "partner.role";
            /** @enum {string} */
            role?: "host" | "member-state" | "champion" | "co-chair" | "donor";
            initiative?: string | null;
            since?: string | null;
            until?: string | null;
        };
        PartnerRoleFilters: {
            role?: components["schemas"]["TextFilter"];
            initiative?: components["schemas"]["TextFilter"];
            since?: components["schemas"]["TextFilter"];
            until?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["PartnerRoleFilters"][];
            $or?: components["schemas"]["PartnerRoleFilters"][];
            $not?: components["schemas"]["PartnerRoleFilters"];
        };
        PartnerRoleInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "partner.role";
            /** @enum {string|null} */
            role?: "host" | "member-state" | "champion" | "co-chair" | "donor" | null;
            initiative?: string | null;
            since?: string | null;
            until?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        PartnerRolePopulation: "*" | string[];
        PressCorrection: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "press.correction";
            /** Format: date-time */
            date?: string;
            note?: string;
        };
        PressCorrectionFilters: {
            date?: components["schemas"]["TextFilter"];
            note?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["PressCorrectionFilters"][];
            $or?: components["schemas"]["PressCorrectionFilters"][];
            $not?: components["schemas"]["PressCorrectionFilters"];
        };
        PressCorrectionInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "press.correction";
            /** Format: date-time */
            date?: string | null;
            note?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        PressCorrectionPopulation: "*" | string[];
        PressDonor: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "press.donor";
            organisation?: components["schemas"]["Organisation"] | null;
            country?: components["schemas"]["PartnerCountry"] | null;
        };
        PressDonorFilters: {
            organisation?: components["schemas"]["OrganisationFilters"];
            country?: components["schemas"]["PartnerCountryFilters"];
            $and?: components["schemas"]["PressDonorFilters"][];
            $or?: components["schemas"]["PressDonorFilters"][];
            $not?: components["schemas"]["PressDonorFilters"];
        };
        PressDonorInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "press.donor";
            /** @description A documentId. */
            organisation?: string | null;
            /** @description A documentId. */
            country?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        PressDonorPopulation: "*" | ("organisation" | "country")[] | {
            organisation?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["OrganisationPopulation"];
            };
            country?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PartnerCountryPopulation"];
            };
        };
        PressLanguage: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "press.language";
            /** @enum {string} */
            code?: "ar" | "de" | "en" | "es" | "fr" | "it" | "pt" | "ru" | "zh";
        };
        PressLanguageFilters: {
            code?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["PressLanguageFilters"][];
            $or?: components["schemas"]["PressLanguageFilters"][];
            $not?: components["schemas"]["PressLanguageFilters"];
        };
        PressLanguageInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "press.language";
            /** @enum {string|null} */
            code?: "ar" | "de" | "en" | "es" | "fr" | "it" | "pt" | "ru" | "zh" | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        PressLanguagePopulation: "*" | string[];
        PressQuote: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "press.quote";
            text?: string;
            speaker?: string;
            role?: string | null;
            organisation?: string | null;
            /** @enum {string|null} */
            language?: "ar" | "de" | "en" | "es" | "fr" | "it" | "pt" | "ru" | "zh" | null;
        };
        PressQuoteFilters: {
            text?: components["schemas"]["TextFilter"];
            speaker?: components["schemas"]["TextFilter"];
            role?: components["schemas"]["TextFilter"];
            organisation?: components["schemas"]["TextFilter"];
            language?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["PressQuoteFilters"][];
            $or?: components["schemas"]["PressQuoteFilters"][];
            $not?: components["schemas"]["PressQuoteFilters"];
        };
        PressQuoteInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "press.quote";
            text?: string | null;
            speaker?: string | null;
            role?: string | null;
            organisation?: string | null;
            /** @enum {string|null} */
            language?: "ar" | "de" | "en" | "es" | "fr" | "it" | "pt" | "ru" | "zh" | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        PressQuotePopulation: "*" | string[];
        /** @description Press release. Relations, files and components are there when "populate" asks for them. */
        PressRelease: {
            /** @description The number of one version; do not keep it. */
            id: number;
            /** @description The same in all languages and versions. */
            documentId: string;
            title?: string;
            slug?: string | null;
            subtitle?: string | null;
            datelineCity?: string | null;
            /** Format: date-time */
            releasedAt?: string | null;
            /** @enum {string|null} */
            state?: "draft" | "inReview" | "scheduled" | "released" | "corrected" | "withdrawn" | null;
            /** Format: date-time */
            embargoedUntil?: string | null;
            /** Format: date-time */
            releaseAt?: string | null;
            releaseTimeZone?: string | null;
            summary?: string | null;
            body?: components["schemas"]["Block"][] | null;
            quotes?: components["schemas"]["PressQuote"][];
            image?: components["schemas"]["UploadFile"] | null;
            imageAlternativeText?: string | null;
            imageCaption?: string | null;
            imageCredit?: string | null;
            attachments?: components["schemas"]["UploadFile"][] | null;
            contacts?: components["schemas"]["Contact"][];
            partnerCountries?: components["schemas"]["PartnerCountry"][];
            donors?: components["schemas"]["PressDonor"][];
            topics?: components["schemas"]["Topic"][];
            notesToEditors?: string | null;
            corrections?: components["schemas"]["PressCorrection"][];
            /** @description Of its page, without the language. */
            path?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Null for a draft.
             */
            publishedAt?: string | null;
            /** @description The language of this version. */
            locale?: string;
            localizations?: components["schemas"]["PressRelease"][];
        };
        PressReleaseFilters: {
            title?: components["schemas"]["TextFilter"];
            slug?: components["schemas"]["TextFilter"];
            subtitle?: components["schemas"]["TextFilter"];
            datelineCity?: components["schemas"]["TextFilter"];
            releasedAt?: components["schemas"]["TextFilter"];
            state?: components["schemas"]["TextFilter"];
            embargoedUntil?: components["schemas"]["TextFilter"];
            releaseAt?: components["schemas"]["TextFilter"];
            releaseTimeZone?: components["schemas"]["TextFilter"];
            summary?: components["schemas"]["TextFilter"];
            quotes?: components["schemas"]["PressQuoteFilters"];
            image?: components["schemas"]["UploadFileFilters"];
            imageAlternativeText?: components["schemas"]["TextFilter"];
            imageCaption?: components["schemas"]["TextFilter"];
            imageCredit?: components["schemas"]["TextFilter"];
            attachments?: components["schemas"]["UploadFileFilters"];
            contacts?: components["schemas"]["ContactFilters"];
            partnerCountries?: components["schemas"]["PartnerCountryFilters"];
            donors?: components["schemas"]["PressDonorFilters"];
            topics?: components["schemas"]["TopicFilters"];
            notesToEditors?: components["schemas"]["TextFilter"];
            corrections?: components["schemas"]["PressCorrectionFilters"];
            createdAt?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["TextFilter"];
            publishedAt?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            localizations?: components["schemas"]["PressReleaseFilters"];
            id?: components["schemas"]["NumberFilter"];
            documentId?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["PressReleaseFilters"][];
            $or?: components["schemas"]["PressReleaseFilters"][];
            $not?: components["schemas"]["PressReleaseFilters"];
        };
        /** @description A field that is left out stays as it is. */
        PressReleaseInput: {
            title?: string | null;
            slug?: string | null;
            subtitle?: string | null;
            datelineCity?: string | null;
            /** Format: date-time */
            releasedAt?: string | null;
            /** @enum {string|null} */
            state?: "draft" | "inReview" | "scheduled" | "released" | "corrected" | "withdrawn" | null;
            /** Format: date-time */
            embargoedUntil?: string | null;
            /** Format: date-time */
            releaseAt?: string | null;
            releaseTimeZone?: string | null;
            summary?: string | null;
            body?: components["schemas"]["Block"][] | null;
            quotes?: components["schemas"]["PressQuoteInput"][] | null;
            /** @description The id of a file in the media library. */
            image?: number | null;
            imageAlternativeText?: string | null;
            imageCaption?: string | null;
            imageCredit?: string | null;
            attachments?: number[] | null;
            contacts?: components["schemas"]["RelationInput"] | null;
            partnerCountries?: components["schemas"]["RelationInput"] | null;
            donors?: components["schemas"]["PressDonorInput"][] | null;
            topics?: components["schemas"]["RelationInput"] | null;
            notesToEditors?: string | null;
            corrections?: components["schemas"]["PressCorrectionInput"][] | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        PressReleasePopulation: "*" | ("quotes" | "image" | "attachments" | "contacts" | "partnerCountries" | "donors" | "topics" | "corrections" | "localizations")[] | {
            quotes?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PressQuotePopulation"];
            };
            image?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["UploadFilePopulation"];
            };
            attachments?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["UploadFilePopulation"];
            };
            contacts?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["ContactPopulation"];
            };
            partnerCountries?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PartnerCountryPopulation"];
            };
            donors?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PressDonorPopulation"];
            };
            topics?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["TopicPopulation"];
            };
            corrections?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PressCorrectionPopulation"];
            };
            localizations?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PressReleasePopulation"];
            };
        };
        /** @description Redirect. Relations, files and components are there when "populate" asks for them. */
        Redirect: {
            /** @description The number of one version; do not keep it. */
            id: number;
            /** @description The same in all languages and versions. */
            documentId: string;
            from?: string;
            to?: string | null;
            gone?: boolean;
            permanent?: boolean;
            note?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Null for a draft.
             */
            publishedAt?: string | null;
        };
        RedirectFilters: {
            from?: components["schemas"]["TextFilter"];
            to?: components["schemas"]["TextFilter"];
            gone?: components["schemas"]["BooleanFilter"];
            permanent?: components["schemas"]["BooleanFilter"];
            note?: components["schemas"]["TextFilter"];
            createdAt?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["TextFilter"];
            publishedAt?: components["schemas"]["TextFilter"];
            id?: components["schemas"]["NumberFilter"];
            documentId?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["RedirectFilters"][];
            $or?: components["schemas"]["RedirectFilters"][];
            $not?: components["schemas"]["RedirectFilters"];
        };
        /** @description A field that is left out stays as it is. */
        RedirectInput: {
            from?: string | null;
            to?: string | null;
            gone?: boolean | null;
            permanent?: boolean | null;
            note?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        RedirectPopulation: "*" | string[];
        RelationInput: string[] | {
            connect?: (string | {
                documentId: string;
                locale?: string;
                /** @enum {string} */
                status?: "draft" | "published";
                position?: {
                    before?: string;
                    after?: string;
                    start?: boolean;
                    end?: boolean;
                };
            })[];
            disconnect?: (string | {
                documentId: string;
                locale?: string;
                /** @enum {string} */
                status?: "draft" | "published";
                position?: {
                    before?: string;
                    after?: string;
                    start?: boolean;
                    end?: boolean;
                };
            })[];
            set?: (string | {
                documentId: string;
                locale?: string;
                /** @enum {string} */
                status?: "draft" | "published";
                position?: {
                    before?: string;
                    after?: string;
                    start?: boolean;
                    end?: boolean;
                };
            })[];
        };
        ReleaseCard: {
            documentId: string;
            title: string;
            path: string;
            summary: string | null;
            datelineCity: string | null;
            releasedAt: string | null;
            image: components["schemas"]["ContentImage"] | null;
        };
        SearchAnswer: {
            data: components["schemas"]["SearchHit"][];
            meta: {
                /** @enum {string} */
                locale: "en" | "fr" | "es" | "ar";
                fallback: ("en" | "fr" | "es" | "ar") | null;
                /** @description What was looked for, where nothing matched what was typed. */
                correctedTo: string | null;
                pagination: components["schemas"]["Pagination"];
                facets: {
                    type: {
                        value: string;
                        label?: string;
                        count: number;
                    }[];
                    country: {
                        value: string;
                        label?: string;
                        count: number;
                    }[];
                    topic: {
                        value: string;
                        label?: string;
                        count: number;
                    }[];
                    year: {
                        value: string;
                        label?: string;
                        count: number;
                    }[];
                };
            };
        };
        SearchHit: {
            /** @enum {string} */
            type: "press-release" | "page" | "contact" | "partner-country";
            /** @description The type in words of the language. */
            kind: string;
            documentId: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            title: string;
            /** @description Safe HTML: what matches is in `mark`. */
            titleHtml: string;
            path: string | null;
            date: string | null;
            summary: string | null;
            datelineCity: string | null;
            image: components["schemas"]["ContentImage"] | null;
            /** @description Safe HTML: what matches is in `mark`. */
            snippet: string;
            /** @description ISO 3166-1 alpha-2. */
            countries: string[];
            /** @description Slugs. */
            topics: string[];
            corrections: {
                date: string;
                note: string;
            }[];
        };
        SearchSuggestion: {
            /** @enum {string} */
            type: "press-release" | "page" | "contact" | "partner-country";
            documentId: string;
            /** @enum {string} */
            locale: "en" | "fr" | "es" | "ar";
            title: string;
            path: string | null;
        };
        SectionsCallToAction: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.call-to-action";
            title?: string;
            text?: string | null;
            label?: string;
            url?: string;
        };
        SectionsCallToActionFilters: {
            title?: components["schemas"]["TextFilter"];
            text?: components["schemas"]["TextFilter"];
            label?: components["schemas"]["TextFilter"];
            url?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["SectionsCallToActionFilters"][];
            $or?: components["schemas"]["SectionsCallToActionFilters"][];
            $not?: components["schemas"]["SectionsCallToActionFilters"];
        };
        SectionsCallToActionInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.call-to-action";
            title?: string | null;
            text?: string | null;
            label?: string | null;
            url?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SectionsCallToActionPopulation: "*" | string[];
        SectionsContacts: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.contacts";
            title?: string | null;
            contacts?: components["schemas"]["Contact"][];
        };
        SectionsContactsFilters: {
            title?: components["schemas"]["TextFilter"];
            contacts?: components["schemas"]["ContactFilters"];
            $and?: components["schemas"]["SectionsContactsFilters"][];
            $or?: components["schemas"]["SectionsContactsFilters"][];
            $not?: components["schemas"]["SectionsContactsFilters"];
        };
        SectionsContactsInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.contacts";
            title?: string | null;
            contacts?: components["schemas"]["RelationInput"] | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SectionsContactsPopulation: "*" | "contacts"[] | {
            contacts?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["ContactPopulation"];
            };
        };
        SectionsDocuments: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.documents";
            title?: string | null;
            files?: components["schemas"]["UploadFile"][] | null;
        };
        SectionsDocumentsFilters: {
            title?: components["schemas"]["TextFilter"];
            files?: components["schemas"]["UploadFileFilters"];
            $and?: components["schemas"]["SectionsDocumentsFilters"][];
            $or?: components["schemas"]["SectionsDocumentsFilters"][];
            $not?: components["schemas"]["SectionsDocumentsFilters"];
        };
        SectionsDocumentsInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.documents";
            title?: string | null;
            files?: number[] | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SectionsDocumentsPopulation: "*" | "files"[] | {
            files?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["UploadFilePopulation"];
            };
        };
        SectionsImage: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.image";
            image?: components["schemas"]["UploadFile"] | null;
            alternativeText?: string | null;
            caption?: string | null;
            credit?: string | null;
        };
        SectionsImageFilters: {
            image?: components["schemas"]["UploadFileFilters"];
            alternativeText?: components["schemas"]["TextFilter"];
            caption?: components["schemas"]["TextFilter"];
            credit?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["SectionsImageFilters"][];
            $or?: components["schemas"]["SectionsImageFilters"][];
            $not?: components["schemas"]["SectionsImageFilters"];
        };
        SectionsImageInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.image";
            /** @description The id of a file in the media library. */
            image?: number | null;
            alternativeText?: string | null;
            caption?: string | null;
            credit?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SectionsImagePopulation: "*" | "image"[] | {
            image?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["UploadFilePopulation"];
            };
        };
        SectionsKeyFigures: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.key-figures";
            title?: string | null;
            figures?: components["schemas"]["SiteKeyFigure"][];
        };
        SectionsKeyFiguresFilters: {
            title?: components["schemas"]["TextFilter"];
            figures?: components["schemas"]["SiteKeyFigureFilters"];
            $and?: components["schemas"]["SectionsKeyFiguresFilters"][];
            $or?: components["schemas"]["SectionsKeyFiguresFilters"][];
            $not?: components["schemas"]["SectionsKeyFiguresFilters"];
        };
        SectionsKeyFiguresInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.key-figures";
            title?: string | null;
            figures?: components["schemas"]["SiteKeyFigureInput"][] | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SectionsKeyFiguresPopulation: "*" | "figures"[] | {
            figures?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["SiteKeyFigurePopulation"];
            };
        };
        SectionsLatestReleases: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.latest-releases";
            title?: string | null;
            count?: number | null;
            topic?: components["schemas"]["Topic"] | null;
        };
        SectionsLatestReleasesFilters: {
            title?: components["schemas"]["TextFilter"];
            count?: components["schemas"]["NumberFilter"];
            topic?: components["schemas"]["TopicFilters"];
            $and?: components["schemas"]["SectionsLatestReleasesFilters"][];
            $or?: components["schemas"]["SectionsLatestReleasesFilters"][];
            $not?: components["schemas"]["SectionsLatestReleasesFilters"];
        };
        SectionsLatestReleasesInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.latest-releases";
            title?: string | null;
            count?: number | null;
            /** @description A documentId. */
            topic?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SectionsLatestReleasesPopulation: "*" | "topic"[] | {
            topic?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["TopicPopulation"];
            };
        };
        SectionsPartnerCountries: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.partner-countries";
            title?: string | null;
            /** @enum {string|null} */
            role?: "host" | "member-state" | "champion" | "co-chair" | "donor" | null;
            partnerCountries?: components["schemas"]["PartnerCountry"][];
        };
        SectionsPartnerCountriesFilters: {
            title?: components["schemas"]["TextFilter"];
            role?: components["schemas"]["TextFilter"];
            partnerCountries?: components["schemas"]["PartnerCountryFilters"];
            $and?: components["schemas"]["SectionsPartnerCountriesFilters"][];
            $or?: components["schemas"]["SectionsPartnerCountriesFilters"][];
            $not?: components["schemas"]["SectionsPartnerCountriesFilters"];
        };
        SectionsPartnerCountriesInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.partner-countries";
            title?: string | null;
            /** @enum {string|null} */
            role?: "host" | "member-state" | "champion" | "co-chair" | "donor" | null;
            partnerCountries?: components["schemas"]["RelationInput"] | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SectionsPartnerCountriesPopulation: "*" | "partnerCountries"[] | {
            partnerCountries?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["PartnerCountryPopulation"];
            };
        };
        SectionsRichText: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.rich-text";
            body?: components["schemas"]["Block"][];
        };
        SectionsRichTextFilters: {
            $and?: components["schemas"]["SectionsRichTextFilters"][];
            $or?: components["schemas"]["SectionsRichTextFilters"][];
            $not?: components["schemas"]["SectionsRichTextFilters"];
        };
        SectionsRichTextInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "sections.rich-text";
            body?: components["schemas"]["Block"][] | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SectionsRichTextPopulation: "*" | string[];
        /** @description Site. Relations, files and components are there when "populate" asks for them. */
        Site: {
            /** @description The number of one version; do not keep it. */
            id: number;
            /** @description The same in all languages and versions. */
            documentId: string;
            name?: string;
            tagline?: string | null;
            logo?: components["schemas"]["UploadFile"] | null;
            boilerplate?: string | null;
            usageTerms?: string | null;
            keyFigures?: components["schemas"]["SiteKeyFigure"][];
            pressContact?: components["schemas"]["Contact"] | null;
            socialLinks?: components["schemas"]["SiteSocialLink"][];
            colour?: string | null;
            timeZone?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Null for a draft.
             */
            publishedAt?: string | null;
            /** @description The language of this version. */
            locale?: string;
            localizations?: components["schemas"]["Site"][];
        };
        SiteFilters: {
            name?: components["schemas"]["TextFilter"];
            tagline?: components["schemas"]["TextFilter"];
            logo?: components["schemas"]["UploadFileFilters"];
            boilerplate?: components["schemas"]["TextFilter"];
            usageTerms?: components["schemas"]["TextFilter"];
            keyFigures?: components["schemas"]["SiteKeyFigureFilters"];
            pressContact?: components["schemas"]["ContactFilters"];
            socialLinks?: components["schemas"]["SiteSocialLinkFilters"];
            colour?: components["schemas"]["TextFilter"];
            timeZone?: components["schemas"]["TextFilter"];
            createdAt?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["TextFilter"];
            publishedAt?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            localizations?: components["schemas"]["SiteFilters"];
            id?: components["schemas"]["NumberFilter"];
            documentId?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["SiteFilters"][];
            $or?: components["schemas"]["SiteFilters"][];
            $not?: components["schemas"]["SiteFilters"];
        };
        /** @description A field that is left out stays as it is. */
        SiteInput: {
            name?: string | null;
            tagline?: string | null;
            /** @description The id of a file in the media library. */
            logo?: number | null;
            boilerplate?: string | null;
            usageTerms?: string | null;
            keyFigures?: components["schemas"]["SiteKeyFigureInput"][] | null;
            /** @description A documentId. */
            pressContact?: string | null;
            socialLinks?: components["schemas"]["SiteSocialLinkInput"][] | null;
            colour?: string | null;
            timeZone?: string | null;
        };
        SiteKeyFigure: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "site.key-figure";
            value?: string;
            label?: string;
            source?: string | null;
        };
        SiteKeyFigureFilters: {
            value?: components["schemas"]["TextFilter"];
            label?: components["schemas"]["TextFilter"];
            source?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["SiteKeyFigureFilters"][];
            $or?: components["schemas"]["SiteKeyFigureFilters"][];
            $not?: components["schemas"]["SiteKeyFigureFilters"];
        };
        SiteKeyFigureInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "site.key-figure";
            value?: string | null;
            label?: string | null;
            source?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SiteKeyFigurePopulation: "*" | string[];
        /** @description `*`, names, or names with what is asked of each. */
        SitePopulation: "*" | ("logo" | "keyFigures" | "pressContact" | "socialLinks" | "localizations")[] | {
            logo?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["UploadFilePopulation"];
            };
            keyFigures?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["SiteKeyFigurePopulation"];
            };
            pressContact?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["ContactPopulation"];
            };
            socialLinks?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["SiteSocialLinkPopulation"];
            };
            localizations?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["SitePopulation"];
            };
        };
        SiteSeo: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "site.seo";
            metaTitle?: string | null;
            metaDescription?: string | null;
            shareImage?: components["schemas"]["UploadFile"] | null;
            noIndex?: boolean | null;
        };
        SiteSeoFilters: {
            metaTitle?: components["schemas"]["TextFilter"];
            metaDescription?: components["schemas"]["TextFilter"];
            shareImage?: components["schemas"]["UploadFileFilters"];
            noIndex?: components["schemas"]["BooleanFilter"];
            $and?: components["schemas"]["SiteSeoFilters"][];
            $or?: components["schemas"]["SiteSeoFilters"][];
            $not?: components["schemas"]["SiteSeoFilters"];
        };
        SiteSeoInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "site.seo";
            metaTitle?: string | null;
            metaDescription?: string | null;
            /** @description The id of a file in the media library. */
            shareImage?: number | null;
            noIndex?: boolean | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SiteSeoPopulation: "*" | "shareImage"[] | {
            shareImage?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["UploadFilePopulation"];
            };
        };
        SiteSocialLink: {
            id: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "site.social-link";
            /** @enum {string} */
            platform?: "bluesky" | "facebook" | "flickr" | "instagram" | "linkedin" | "mastodon" | "tiktok" | "whatsapp" | "x" | "youtube";
            url?: string;
        };
        SiteSocialLinkFilters: {
            platform?: components["schemas"]["TextFilter"];
            url?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["SiteSocialLinkFilters"][];
            $or?: components["schemas"]["SiteSocialLinkFilters"][];
            $not?: components["schemas"]["SiteSocialLinkFilters"];
        };
        SiteSocialLinkInput: {
            id?: number;
            /**
             * @description In lists of sections.
             * @constant
             */
            __component?: "site.social-link";
            /** @enum {string|null} */
            platform?: "bluesky" | "facebook" | "flickr" | "instagram" | "linkedin" | "mastodon" | "tiktok" | "whatsapp" | "x" | "youtube" | null;
            url?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        SiteSocialLinkPopulation: "*" | string[];
        SuggestAnswer: {
            data: components["schemas"]["SearchSuggestion"][];
            meta: {
                /** @enum {string} */
                locale: "en" | "fr" | "es" | "ar";
                fallback: ("en" | "fr" | "es" | "ar") | null;
            };
        };
        TextFilter: string | {
            $eq?: string;
            $ne?: string;
            $lt?: string;
            $lte?: string;
            $gt?: string;
            $gte?: string;
            $eqi?: string;
            $nei?: string;
            $contains?: string;
            $notContains?: string;
            $containsi?: string;
            $notContainsi?: string;
            $startsWith?: string;
            $startsWithi?: string;
            $endsWith?: string;
            $endsWithi?: string;
            $in?: string[];
            $notIn?: string[];
            $between?: string[];
            $null?: boolean;
            $notNull?: boolean;
        };
        /** @description Topic. Relations, files and components are there when "populate" asks for them. */
        Topic: {
            /** @description The number of one version; do not keep it. */
            id: number;
            /** @description The same in all languages and versions. */
            documentId: string;
            name?: string;
            slug?: string | null;
            /** @description Of its page, without the language. */
            path?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Null for a draft.
             */
            publishedAt?: string | null;
            /** @description The language of this version. */
            locale?: string;
            localizations?: components["schemas"]["Topic"][];
        };
        TopicFilters: {
            name?: components["schemas"]["TextFilter"];
            slug?: components["schemas"]["TextFilter"];
            createdAt?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["TextFilter"];
            publishedAt?: components["schemas"]["TextFilter"];
            locale?: components["schemas"]["TextFilter"];
            localizations?: components["schemas"]["TopicFilters"];
            id?: components["schemas"]["NumberFilter"];
            documentId?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["TopicFilters"][];
            $or?: components["schemas"]["TopicFilters"][];
            $not?: components["schemas"]["TopicFilters"];
        };
        /** @description A field that is left out stays as it is. */
        TopicInput: {
            name?: string | null;
            slug?: string | null;
        };
        /** @description `*`, names, or names with what is asked of each. */
        TopicPopulation: "*" | "localizations"[] | {
            localizations?: boolean | {
                fields?: string[];
                populate?: components["schemas"]["TopicPopulation"];
            };
        };
        /** @description File. Relations, files and components are there when "populate" asks for them. */
        UploadFile: {
            /** @description The number of one version; do not keep it. */
            id: number;
            /** @description The same in all languages and versions. */
            documentId: string;
            name?: string;
            alternativeText?: string | null;
            caption?: string | null;
            focalPoint?: unknown;
            width?: number | null;
            height?: number | null;
            formats?: unknown;
            hash?: string;
            ext?: string | null;
            mime?: string;
            size?: number;
            url?: string;
            previewUrl?: string | null;
            provider?: string;
            provider_metadata?: unknown;
            isUrlSigned?: boolean | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description Null for a draft.
             */
            publishedAt?: string | null;
        };
        UploadFileFilters: {
            name?: components["schemas"]["TextFilter"];
            alternativeText?: components["schemas"]["TextFilter"];
            caption?: components["schemas"]["TextFilter"];
            width?: components["schemas"]["NumberFilter"];
            height?: components["schemas"]["NumberFilter"];
            hash?: components["schemas"]["TextFilter"];
            ext?: components["schemas"]["TextFilter"];
            mime?: components["schemas"]["TextFilter"];
            size?: components["schemas"]["NumberFilter"];
            url?: components["schemas"]["TextFilter"];
            previewUrl?: components["schemas"]["TextFilter"];
            provider?: components["schemas"]["TextFilter"];
            createdAt?: components["schemas"]["TextFilter"];
            updatedAt?: components["schemas"]["TextFilter"];
            publishedAt?: components["schemas"]["TextFilter"];
            isUrlSigned?: components["schemas"]["BooleanFilter"];
            id?: components["schemas"]["NumberFilter"];
            documentId?: components["schemas"]["TextFilter"];
            $and?: components["schemas"]["UploadFileFilters"][];
            $or?: components["schemas"]["UploadFileFilters"][];
            $not?: components["schemas"]["UploadFileFilters"];
        };
        /** @description `*`, names, or names with what is asked of each. */
        UploadFilePopulation: "*" | string[];
    };
    responses: {
        /** @description The query or the body is wrong. */
        Error400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 400,
                 *         "name": "ValidationError",
                 *         "message": "This query cannot be answered. page=\"x\": Use a number from 1.",
                 *         "details": {
                 *           "errors": [
                 *             {
                 *               "path": [
                 *                 "page"
                 *               ],
                 *               "message": "page=\"x\": Use a number from 1.",
                 *               "name": "ValidationError"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is unknown or has expired. */
        Error401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 401,
                 *         "name": "UnauthorizedError",
                 *         "message": "Missing or invalid credentials",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This caller may not do this. */
        Error403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "Forbidden",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is nothing here, or it is not public in this language. */
        Error404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 404,
                 *         "name": "NotFoundError",
                 *         "message": "Not Found",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It was public and is withdrawn or deleted. */
        Error410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 410,
                 *         "name": "GoneError",
                 *         "message": "The figures were wrong.",
                 *         "details": {
                 *           "kind": "withdrawn",
                 *           "notice": "The figures were wrong.",
                 *           "at": "2026-12-03T09:12:44.031Z"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Somebody saved a newer version. */
        Error412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 412,
                 *         "name": "PreconditionFailedError",
                 *         "message": "Look at both versions before you save.",
                 *         "details": {
                 *           "locale": "en",
                 *           "fields": [
                 *             {
                 *               "field": "summary",
                 *               "theirs": "Four countries.",
                 *               "yours": "Five countries took part."
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, or a file in it, is larger than the newsroom takes (docs/security.md, Limits). */
        Error413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 413,
                 *         "name": "PayloadTooLargeError",
                 *         "message": "This is larger than the newsroom takes.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This address or token asks too often. `Retry-After` has the seconds to wait. */
        Error429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 429,
                 *         "name": "RateLimitError",
                 *         "message": "This was asked for too often. Ask again in 12 seconds.",
                 *         "details": {
                 *           "sentence": {
                 *             "text": "This was asked for too often. Ask again in {seconds} seconds.",
                 *             "values": {
                 *               "seconds": 12
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The newsroom is not ready. */
        Error503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 503,
                 *         "name": "ServiceUnavailableError",
                 *         "message": "The database does not answer.",
                 *         "details": {
                 *           "checks": {
                 *             "database": "The database does not answer.",
                 *             "migrations": null,
                 *             "jobs": null
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChanges: {
        parameters: {
            query?: {
                /** @description The cursor of the page before; left out: from the first change on. */
                since?: string;
                /** @description Changes a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: {
                            next: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                /** @description The id of the last event that was seen; browsers send it as `Last-Event-ID`. */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events until one of the two leaves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 5000
                     *
                     *     event: content.changed
                     *     id: MTIuMTc2NDA2
                     *     data: {"cursor":"MTIuMTc2NDA2","tags":["page"],"paths":["/who-we-are"],"everywhere":true}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Error400"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listContact: {
        parameters: {
            query?: {
                /** @description Such as `filters[slug][$eq]=work-begins`; `$eq`, `$ne`, `$in`, `$lt`, `$gte`, `$containsi`, `$null`, `$and`, `$or` … */
                filters?: components["schemas"]["ContactFilters"];
                /**
                 * @description Field and direction, such as `createdAt:desc`; several with commas.
                 * @example createdAt:desc
                 */
                sort?: string;
                /** @description From 1. */
                "pagination[page]"?: number;
                /** @description Documents a page; more than 100 is cut to 100. */
                "pagination[pageSize]"?: number;
                /** @description A plain word search over all text fields; slow on many documents. */
                _q?: string;
                /** @description Only these fields. */
                fields?: ("name" | "role" | "email" | "phone" | "location" | "position" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["ContactPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contact"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
        };
    };
    createContact: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "role" | "email" | "phone" | "location" | "position" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["ContactPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["ContactInput"];
                };
            };
        };
        responses: {
            /** @description What is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contact"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            413: components["responses"]["Error413"];
        };
    };
    getContact: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "role" | "email" | "phone" | "location" | "position" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["ContactPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contact"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    updateContact: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "role" | "email" | "phone" | "location" | "position" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["ContactPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["ContactInput"];
                };
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contact"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    deleteContact: {
        parameters: {
            query?: {
                /** @description One language; `*` for all. */
                locale?: "en" | "fr" | "es" | "ar" | "*";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or never was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            412: components["responses"]["Error412"];
        };
    };
    getContent: {
        parameters: {
            query: {
                /**
                 * @description A path of the site.
                 * @example /who-we-are/about
                 */
                path: string;
                /**
                 * @description The language; without `fallback` it is strict.
                 * @example fr
                 */
                locale?: "en" | "fr" | "es" | "ar";
                /**
                 * @description Fills what is not there in that language; the answer says where it does.
                 * @example en
                 */
                fallback?: "en" | "fr" | "es" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What lives there; `type` says which it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentPage"] | components["schemas"]["ContentRelease"] | components["schemas"]["ContentTopic"] | components["schemas"]["ContentCountryPage"] | components["schemas"]["ContentRedirect"];
                        meta: {
                            /** @enum {string} */
                            locale: "en" | "fr" | "es" | "ar";
                            /** @enum {string} */
                            requestedLocale: "en" | "fr" | "es" | "ar";
                            fallback: ("en" | "fr" | "es" | "ar") | null;
                            isFallback: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            410: components["responses"]["Error410"];
        };
    };
    listEmbargoed: {
        parameters: {
            query?: {
                /** @description The language. */
                locale?: "en" | "fr" | "es" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is approved and under embargo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmbargoedRelease"][];
                        meta: {
                            /** @enum {string} */
                            locale: "en" | "fr" | "es" | "ar";
                            timeZone: string;
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
        };
    };
    listEmbargoedNinjs: {
        parameters: {
            query?: {
                /** @description The language. */
                locale?: "en" | "fr" | "es" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is approved and under embargo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: ({
                            uri: string;
                            /** @constant */
                            pubStatus: "withheld";
                        } & {
                            [key: string]: unknown;
                        })[];
                        meta: {
                            /** @enum {string} */
                            locale: "en" | "fr" | "es" | "ar";
                            timeZone: string;
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
        };
    };
    getFeed: {
        parameters: {
            query?: {
                /** @description The language. */
                locale?: "en" | "fr" | "es" | "ar";
                /**
                 * @description About these countries: ISO 3166-1 alpha-2, with commas.
                 * @example [
                 *       "GH"
                 *     ]
                 */
                country?: string[];
                /** @description About these topics: slugs, with commas. */
                topic?: string[];
                /** @description Paid for by these donors, with commas. */
                donor?: string[];
                /** @description Changed since then: a day on the clock of the office, or a time in ISO 8601. */
                since?: string;
                /** @description One of its other documents: follow the links. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RSS, Atom or JSON Feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        /** @constant */
                        version: "https://jsonfeed.org/version/1.1";
                        title: string;
                        items: {
                            id: string;
                            url?: string;
                            title: string;
                            content_html?: string;
                            content_text?: string;
                            summary?: string | null;
                            image?: string;
                            date_published?: string;
                            date_modified?: string;
                            tags?: string[];
                            language: string;
                            attachments?: {
                                url?: string;
                                mime_type?: string;
                                title?: string;
                                size_in_bytes?: number;
                            }[];
                            /** @description docs/feeds.md. */
                            _dateline?: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
        };
    };
    getFeedAtom: {
        parameters: {
            query?: {
                /** @description The language. */
                locale?: "en" | "fr" | "es" | "ar";
                /**
                 * @description About these countries: ISO 3166-1 alpha-2, with commas.
                 * @example [
                 *       "GH"
                 *     ]
                 */
                country?: string[];
                /** @description About these topics: slugs, with commas. */
                topic?: string[];
                /** @description Paid for by these donors, with commas. */
                donor?: string[];
                /** @description Changed since then: a day on the clock of the office, or a time in ISO 8601. */
                since?: string;
                /** @description One of its other documents: follow the links. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Atom (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
        };
    };
    getFeedJson: {
        parameters: {
            query?: {
                /** @description The language. */
                locale?: "en" | "fr" | "es" | "ar";
                /**
                 * @description About these countries: ISO 3166-1 alpha-2, with commas.
                 * @example [
                 *       "GH"
                 *     ]
                 */
                country?: string[];
                /** @description About these topics: slugs, with commas. */
                topic?: string[];
                /** @description Paid for by these donors, with commas. */
                donor?: string[];
                /** @description Changed since then: a day on the clock of the office, or a time in ISO 8601. */
                since?: string;
                /** @description One of its other documents: follow the links. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Feed 1.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": {
                        /** @constant */
                        version: "https://jsonfeed.org/version/1.1";
                        title: string;
                        items: {
                            id: string;
                            url?: string;
                            title: string;
                            content_html?: string;
                            content_text?: string;
                            summary?: string | null;
                            image?: string;
                            date_published?: string;
                            date_modified?: string;
                            tags?: string[];
                            language: string;
                            attachments?: {
                                url?: string;
                                mime_type?: string;
                                title?: string;
                                size_in_bytes?: number;
                            }[];
                            /** @description docs/feeds.md. */
                            _dateline?: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
        };
    };
    getFeedNinjs: {
        parameters: {
            query?: {
                /** @description The language. */
                locale?: "en" | "fr" | "es" | "ar";
                /**
                 * @description About these countries: ISO 3166-1 alpha-2, with commas.
                 * @example [
                 *       "GH"
                 *     ]
                 */
                country?: string[];
                /** @description About these topics: slugs, with commas. */
                topic?: string[];
                /** @description Paid for by these donors, with commas. */
                donor?: string[];
                /** @description Changed since then: a day on the clock of the office, or a time in ISO 8601. */
                since?: string;
                /** @description One of its other documents: follow the links. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description IPTC ninjs 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
        };
    };
    getFeedRss: {
        parameters: {
            query?: {
                /** @description The language. */
                locale?: "en" | "fr" | "es" | "ar";
                /**
                 * @description About these countries: ISO 3166-1 alpha-2, with commas.
                 * @example [
                 *       "GH"
                 *     ]
                 */
                country?: string[];
                /** @description About these topics: slugs, with commas. */
                topic?: string[];
                /** @description Paid for by these donors, with commas. */
                donor?: string[];
                /** @description Changed since then: a day on the clock of the office, or a time in ISO 8601. */
                since?: string;
                /** @description One of its other documents: follow the links. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RSS 2.0 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
        };
    };
    listLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        documentId: string;
                        code: string;
                        name: string;
                        isDefault: boolean;
                    }[];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    getNavigation: {
        parameters: {
            query?: {
                /**
                 * @description The language; without `fallback` it is strict.
                 * @example fr
                 */
                locale?: "en" | "fr" | "es" | "ar";
                /**
                 * @description Fills what is not there in that language; the answer says where it does.
                 * @example en
                 */
                fallback?: "en" | "fr" | "es" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items at the top, with their children. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "documentId": "k2mzq0d4v8x1c6w9t3b5n7r2",
                     *           "title": "Who we are",
                     *           "path": "/who-we-are",
                     *           "locale": "en",
                     *           "isFallback": false,
                     *           "children": []
                     *         }
                     *       ],
                     *       "meta": {
                     *         "locale": "en",
                     *         "fallback": null,
                     *         "isFallback": false,
                     *         "languages": [
                     *           "en"
                     *         ],
                     *         "site": null,
                     *         "feeds": [
                     *           {
                     *             "type": "application/rss+xml",
                     *             "title": "Example Office: Press releases",
                     *             "url": "https://newsroom.example.org/api/feeds/press.rss"
                     *           }
                     *         ],
                     *         "robots": "index, follow, max-image-preview:large",
                     *         "jsonLd": {
                     *           "@context": "https://schema.org",
                     *           "@graph": []
                     *         },
                     *         "jsonLdHtml": "<script type=\"application/ld+json\">{}</script>"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["MenuItem"][];
                        meta: {
                            /** @enum {string} */
                            locale: "en" | "fr" | "es" | "ar";
                            fallback: ("en" | "fr" | "es" | "ar") | null;
                            isFallback: boolean;
                            languages: ("en" | "fr" | "es" | "ar")[];
                            site: components["schemas"]["ContentSite"] | null;
                            feeds: {
                                type: string;
                                title: string;
                                url: string;
                            }[];
                            robots: string;
                            jsonLd: {
                                /** @constant */
                                "@context": "https://schema.org";
                            } & {
                                [key: string]: unknown;
                            };
                            jsonLdHtml: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
        };
    };
    getNewsSitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A news sitemap. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="UTF-8"?>
                     *     <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>
                     */
                    "application/xml": string;
                };
            };
            400: components["responses"]["Error400"];
        };
    };
    getDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                        info: {
                            [key: string]: unknown;
                        };
                        paths: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
        };
    };
    listOrganisation: {
        parameters: {
            query?: {
                /** @description Such as `filters[slug][$eq]=work-begins`; `$eq`, `$ne`, `$in`, `$lt`, `$gte`, `$containsi`, `$null`, `$and`, `$or` … */
                filters?: components["schemas"]["OrganisationFilters"];
                /**
                 * @description Field and direction, such as `createdAt:desc`; several with commas.
                 * @example createdAt:desc
                 */
                sort?: string;
                /** @description From 1. */
                "pagination[page]"?: number;
                /** @description Documents a page; more than 100 is cut to 100. */
                "pagination[pageSize]"?: number;
                /** @description A plain word search over all text fields; slow on many documents. */
                _q?: string;
                /** @description Only these fields. */
                fields?: ("name" | "acronym" | "kind" | "website" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["OrganisationPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organisation"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
        };
    };
    createOrganisation: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "acronym" | "kind" | "website" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["OrganisationPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["OrganisationInput"];
                };
            };
        };
        responses: {
            /** @description What is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organisation"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            413: components["responses"]["Error413"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "acronym" | "kind" | "website" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["OrganisationPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organisation"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    updateOrganisation: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "acronym" | "kind" | "website" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["OrganisationPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["OrganisationInput"];
                };
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organisation"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    deleteOrganisation: {
        parameters: {
            query?: {
                /** @description One language; `*` for all. */
                locale?: "en" | "fr" | "es" | "ar" | "*";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or never was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            412: components["responses"]["Error412"];
        };
    };
    listPage: {
        parameters: {
            query?: {
                /** @description Such as `filters[slug][$eq]=work-begins`; `$eq`, `$ne`, `$in`, `$lt`, `$gte`, `$containsi`, `$null`, `$and`, `$or` … */
                filters?: components["schemas"]["PageFilters"];
                /**
                 * @description Field and direction, such as `createdAt:desc`; several with commas.
                 * @example createdAt:desc
                 */
                sort?: string;
                /** @description From 1. */
                "pagination[page]"?: number;
                /** @description Documents a page; more than 100 is cut to 100. */
                "pagination[pageSize]"?: number;
                /** @description A plain word search over all text fields; slow on many documents. */
                _q?: string;
                /** @description Only these fields. */
                fields?: ("title" | "slug" | "menuTitle" | "summary" | "path" | "isHome" | "inMenu" | "position" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PagePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
        };
    };
    createPage: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("title" | "slug" | "menuTitle" | "summary" | "path" | "isHome" | "inMenu" | "position" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PagePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["PageInput"];
                };
            };
        };
        responses: {
            /** @description What is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            413: components["responses"]["Error413"];
        };
    };
    getPage: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("title" | "slug" | "menuTitle" | "summary" | "path" | "isHome" | "inMenu" | "position" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PagePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    updatePage: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("title" | "slug" | "menuTitle" | "summary" | "path" | "isHome" | "inMenu" | "position" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PagePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["PageInput"];
                };
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    deletePage: {
        parameters: {
            query?: {
                /** @description One language; `*` for all. */
                locale?: "en" | "fr" | "es" | "ar" | "*";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or never was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            412: components["responses"]["Error412"];
        };
    };
    listPartnerCountry: {
        parameters: {
            query?: {
                /** @description Such as `filters[slug][$eq]=work-begins`; `$eq`, `$ne`, `$in`, `$lt`, `$gte`, `$containsi`, `$null`, `$and`, `$or` … */
                filters?: components["schemas"]["PartnerCountryFilters"];
                /**
                 * @description Field and direction, such as `createdAt:desc`; several with commas.
                 * @example createdAt:desc
                 */
                sort?: string;
                /** @description From 1. */
                "pagination[page]"?: number;
                /** @description Documents a page; more than 100 is cut to 100. */
                "pagination[pageSize]"?: number;
                /** @description A plain word search over all text fields; slow on many documents. */
                _q?: string;
                /** @description Only these fields. */
                fields?: ("isoCode" | "name" | "officialName" | "region" | "flag" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PartnerCountryPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PartnerCountry"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
        };
    };
    createPartnerCountry: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("isoCode" | "name" | "officialName" | "region" | "flag" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PartnerCountryPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["PartnerCountryInput"];
                };
            };
        };
        responses: {
            /** @description What is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PartnerCountry"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            413: components["responses"]["Error413"];
        };
    };
    getPartnerCountry: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("isoCode" | "name" | "officialName" | "region" | "flag" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PartnerCountryPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PartnerCountry"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    updatePartnerCountry: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("isoCode" | "name" | "officialName" | "region" | "flag" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PartnerCountryPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["PartnerCountryInput"];
                };
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PartnerCountry"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    deletePartnerCountry: {
        parameters: {
            query?: {
                /** @description One language; `*` for all. */
                locale?: "en" | "fr" | "es" | "ar" | "*";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or never was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            412: components["responses"]["Error412"];
        };
    };
    listPressRelease: {
        parameters: {
            query?: {
                /** @description Such as `filters[slug][$eq]=work-begins`; `$eq`, `$ne`, `$in`, `$lt`, `$gte`, `$containsi`, `$null`, `$and`, `$or` … */
                filters?: components["schemas"]["PressReleaseFilters"];
                /**
                 * @description Field and direction, such as `createdAt:desc`; several with commas.
                 * @example createdAt:desc
                 */
                sort?: string;
                /** @description From 1. */
                "pagination[page]"?: number;
                /** @description Documents a page; more than 100 is cut to 100. */
                "pagination[pageSize]"?: number;
                /** @description A plain word search over all text fields; slow on many documents. */
                _q?: string;
                /** @description Only these fields. */
                fields?: ("title" | "slug" | "subtitle" | "datelineCity" | "releasedAt" | "state" | "embargoedUntil" | "releaseAt" | "releaseTimeZone" | "summary" | "body" | "imageAlternativeText" | "imageCaption" | "imageCredit" | "notesToEditors" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PressReleasePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PressRelease"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
        };
    };
    createPressRelease: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("title" | "slug" | "subtitle" | "datelineCity" | "releasedAt" | "state" | "embargoedUntil" | "releaseAt" | "releaseTimeZone" | "summary" | "body" | "imageAlternativeText" | "imageCaption" | "imageCredit" | "notesToEditors" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PressReleasePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["PressReleaseInput"];
                };
            };
        };
        responses: {
            /** @description What is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PressRelease"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            413: components["responses"]["Error413"];
        };
    };
    getPressKit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A ZIP archive: the same bytes as long as nothing in it changes. */
            200: {
                headers: {
                    /** @description Strong. With `If-None-Match`, what you have already is 304. */
                    ETag?: string;
                    /** @description When anything in it last changed. */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description The part that `Range` asks for, of the archive that `If-Range` names. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            410: components["responses"]["Error410"];
            /** @description No byte of that `Range` is there; `Content-Range` says how many there are. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getPressRelease: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("title" | "slug" | "subtitle" | "datelineCity" | "releasedAt" | "state" | "embargoedUntil" | "releaseAt" | "releaseTimeZone" | "summary" | "body" | "imageAlternativeText" | "imageCaption" | "imageCredit" | "notesToEditors" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PressReleasePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PressRelease"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            410: components["responses"]["Error410"];
        };
    };
    updatePressRelease: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("title" | "slug" | "subtitle" | "datelineCity" | "releasedAt" | "state" | "embargoedUntil" | "releaseAt" | "releaseTimeZone" | "summary" | "body" | "imageAlternativeText" | "imageCaption" | "imageCredit" | "notesToEditors" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["PressReleasePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["PressReleaseInput"];
                };
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PressRelease"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    deletePressRelease: {
        parameters: {
            query?: {
                /** @description One language; `*` for all. */
                locale?: "en" | "fr" | "es" | "ar" | "*";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or never was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            412: components["responses"]["Error412"];
        };
    };
    cancelSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "The minister is ill."
                 *     }
                 */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Where the release stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    confirmTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "locale": "fr"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    locale: "en" | "fr" | "es" | "ar";
                };
            };
        };
        responses: {
            /** @description Where the release stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "kind": "correction",
                 *       "locales": [
                 *         "en"
                 *       ],
                 *       "notes": {
                 *         "en": "It said four countries. It was five."
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "minor" | "correction";
                    locales: ("en" | "fr" | "es" | "ar")[];
                    notes?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Where the release stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "locales": [
                 *         "en"
                 *       ]
                 *     }
                 */
                "application/json": {
                    locales?: ("en" | "fr" | "es" | "ar")[];
                };
            };
        };
        responses: {
            /** @description Where the release stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    requestReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "The figure of the donors is new."
                 *     }
                 */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Where the release stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": {
                    reason?: string;
                    locales?: ("en" | "fr" | "es" | "ar")[];
                };
            };
        };
        responses: {
            /** @description Where the release stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    returnToDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "The second quote needs a source."
                 *     }
                 */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Where the release stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    schedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "releaseAt": "2026-12-01T10:00",
                 *       "embargoedUntil": "2026-12-01T10:00",
                 *       "timeZone": "Africa/Accra"
                 *     }
                 */
                "application/json": {
                    releaseAt: string;
                    embargoedUntil?: string | null;
                    timeZone?: string;
                    locales?: ("en" | "fr" | "es" | "ar")[];
                };
            };
        };
        responses: {
            /** @description Where the release stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId of the press release. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": {
                 *         "en": "The figures were wrong.",
                 *         "fr": "Les chiffres étaient erronés."
                 *       }
                 *     }
                 */
                "application/json": {
                    reason?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Where the release stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    getPreview: {
        parameters: {
            query: {
                /** @description Of the preview link. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft, as `/api/content` has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentPage"] | components["schemas"]["ContentRelease"];
                        meta: {
                            /** @enum {string} */
                            locale: "en" | "fr" | "es" | "ar";
                            /** @constant */
                            isPreview: true;
                            /** Format: date-time */
                            expiresAt: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    listRedirect: {
        parameters: {
            query?: {
                /** @description Such as `filters[slug][$eq]=work-begins`; `$eq`, `$ne`, `$in`, `$lt`, `$gte`, `$containsi`, `$null`, `$and`, `$or` … */
                filters?: components["schemas"]["RedirectFilters"];
                /**
                 * @description Field and direction, such as `createdAt:desc`; several with commas.
                 * @example createdAt:desc
                 */
                sort?: string;
                /** @description From 1. */
                "pagination[page]"?: number;
                /** @description Documents a page; more than 100 is cut to 100. */
                "pagination[pageSize]"?: number;
                /** @description A plain word search over all text fields; slow on many documents. */
                _q?: string;
                /** @description Only these fields. */
                fields?: ("from" | "to" | "gone" | "permanent" | "note" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["RedirectPopulation"];
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Redirect"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
        };
    };
    createRedirect: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("from" | "to" | "gone" | "permanent" | "note" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["RedirectPopulation"];
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["RedirectInput"];
                };
            };
        };
        responses: {
            /** @description What is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Redirect"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            413: components["responses"]["Error413"];
        };
    };
    getRedirect: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("from" | "to" | "gone" | "permanent" | "note" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["RedirectPopulation"];
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Redirect"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    updateRedirect: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("from" | "to" | "gone" | "permanent" | "note" | "createdAt" | "updatedAt" | "publishedAt")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["RedirectPopulation"];
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["RedirectInput"];
                };
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Redirect"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    deleteRedirect: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or never was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            412: components["responses"]["Error412"];
        };
    };
    search: {
        parameters: {
            query?: {
                /**
                 * @description Words.
                 * @example regional dialogue
                 */
                q?: string;
                /**
                 * @description The language.
                 * @example en
                 */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description Finds documents in this language too that are not there in the other. */
                fallback?: "en" | "fr" | "es" | "ar";
                /** @description Only these types. */
                type?: ("press-release" | "page" | "contact" | "partner-country")[];
                /**
                 * @description About these countries: ISO 3166-1 alpha-2.
                 * @example [
                 *       "GH"
                 *     ]
                 */
                country?: string[];
                /** @description About these topics: slugs. */
                topic?: string[];
                /** @description From this date on: 2026, 2026-03 or 2026-03-31. */
                from?: string;
                /** @description Up to this date, which is included. */
                to?: string;
                /** @description From 1. */
                page?: number;
                /** @description Hits a page. */
                pageSize?: number;
                /** @description The beginning of words, in place of `q`; goes with `locale`, `fallback` and `type`. */
                suggest?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hits, or suggestions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"] | components["schemas"]["SuggestAnswer"];
                };
            };
            400: components["responses"]["Error400"];
            429: components["responses"]["Error429"];
        };
    };
    getSite: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "tagline" | "boilerplate" | "usageTerms" | "colour" | "timeZone" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["SitePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Site"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    updateSite: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "tagline" | "boilerplate" | "usageTerms" | "colour" | "timeZone" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["SitePopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["SiteInput"];
                };
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Site"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    deleteSite: {
        parameters: {
            query?: {
                /** @description One language; `*` for all. */
                locale?: "en" | "fr" | "es" | "ar" | "*";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or never was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            412: components["responses"]["Error412"];
        };
    };
    getSitemap: {
        parameters: {
            query?: {
                /** @description The number of a part. */
                part?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sitemap, or a list of parts (sitemaps.org). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="UTF-8"?>
                     *     <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>
                     */
                    "application/xml": string;
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
        };
    };
    listTopic: {
        parameters: {
            query?: {
                /** @description Such as `filters[slug][$eq]=work-begins`; `$eq`, `$ne`, `$in`, `$lt`, `$gte`, `$containsi`, `$null`, `$and`, `$or` … */
                filters?: components["schemas"]["TopicFilters"];
                /**
                 * @description Field and direction, such as `createdAt:desc`; several with commas.
                 * @example createdAt:desc
                 */
                sort?: string;
                /** @description From 1. */
                "pagination[page]"?: number;
                /** @description Documents a page; more than 100 is cut to 100. */
                "pagination[pageSize]"?: number;
                /** @description A plain word search over all text fields; slow on many documents. */
                _q?: string;
                /** @description Only these fields. */
                fields?: ("name" | "slug" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["TopicPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Topic"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
        };
    };
    createTopic: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "slug" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["TopicPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TopicInput"];
                };
            };
        };
        responses: {
            /** @description What is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Topic"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            413: components["responses"]["Error413"];
        };
    };
    getTopic: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "slug" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["TopicPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `draft` needs a token that may preview. */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Topic"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    updateTopic: {
        parameters: {
            query?: {
                /** @description Only these fields. */
                fields?: ("name" | "slug" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                /** @description Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`. */
                populate?: components["schemas"]["TopicPopulation"];
                /** @description One language, without falling back; English when left out. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description `published` asks for publication, with its rules; a write saves a draft otherwise. */
                status?: "draft" | "published";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TopicInput"];
                };
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Topic"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            412: components["responses"]["Error412"];
            413: components["responses"]["Error413"];
        };
    };
    deleteTopic: {
        parameters: {
            query?: {
                /** @description One language; `*` for all. */
                locale?: "en" | "fr" | "es" | "ar" | "*";
            };
            header?: {
                /** @description The ETag of the draft that was read: the write is refused (412) when somebody saved in between. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or never was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            412: components["responses"]["Error412"];
        };
    };
    listTranslationStates: {
        parameters: {
            query?: {
                /** @description Press releases or pages. */
                type?: "press-release" | "page";
                /** @description With `state`: the language that is in that state. */
                locale?: "en" | "fr" | "es" | "ar";
                /** @description Only documents with a translation in this state. */
                state?: "missing" | "untranslated" | "outdated" | "current";
                /** @description From 1. */
                page?: number;
                /** @description Documents a page. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            title: string | null;
                            translations: {
                                [key: string]: "source" | "missing" | "untranslated" | "outdated" | "current";
                            };
                        }[];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
        };
    };
    uploadFiles: {
        parameters: {
            query?: {
                /** @description See Strapi's documentation. */
                id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadFile"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            413: components["responses"]["Error413"];
            429: components["responses"]["Error429"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description Select specific fields to return in the response */
                fields?: string | string[];
                /** @description Specify which relations to populate in the response */
                populate?: "*" | string | string[] | {
                    [key: string]: unknown;
                };
                /** @description Sort the results by specified fields */
                sort?: string | string[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
                /** @description Include total count in response */
                "pagination[withCount]"?: boolean;
                /** @description Page number (1-based) */
                "pagination[page]"?: number;
                /** @description Number of entries per page */
                "pagination[pageSize]"?: number;
                /** @description Number of entries to skip */
                "pagination[start]"?: number;
                /** @description Maximum number of entries to return */
                "pagination[limit]"?: number;
                /** @description Apply filters to the query */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadFile"][];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    listFilesByPage: {
        parameters: {
            query?: {
                /** @description Select specific fields to return in the response */
                fields?: string | string[];
                /** @description Specify which relations to populate in the response */
                populate?: "*" | string | string[] | {
                    [key: string]: unknown;
                };
                /** @description Sort the results by specified fields */
                sort?: string | string[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
                /** @description Include total count in response */
                "pagination[withCount]"?: boolean;
                /** @description Page number (1-based) */
                "pagination[page]"?: number;
                /** @description Number of entries per page */
                "pagination[pageSize]"?: number;
                /** @description Number of entries to skip */
                "pagination[start]"?: number;
                /** @description Maximum number of entries to return */
                "pagination[limit]"?: number;
                /** @description Apply filters to the query */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UploadFile"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    getFile: {
        parameters: {
            query?: {
                /** @description Select specific fields to return in the response */
                fields?: string | string[];
                /** @description Specify which relations to populate in the response */
                populate?: "*" | string | string[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description See Strapi's documentation. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadFile"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description See Strapi's documentation. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadFile"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hub.mode": "subscribe",
                 *       "hub.topic": "https://newsroom.example.org/api/feeds/press.atom?locale=fr",
                 *       "hub.callback": "https://agency.example.org/hooks/dateline"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    "hub.mode": "subscribe" | "unsubscribe";
                    /** @description The address of a feed, as its `rel="self"` has it. */
                    "hub.topic": string;
                    /** Format: uri */
                    "hub.callback": string;
                    /** @description Fewer than 200 bytes: deliveries are signed with it. */
                    "hub.secret"?: string;
                    "hub.lease_seconds"?: number;
                };
            };
        };
        responses: {
            /** @description Taken; it is confirmed with the callback. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description What is wrong, in a sentence. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description This newsroom uses another hub. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            413: components["responses"]["Error413"];
            /** @description Too many requests of this host or address wait, or this address asks too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests wait. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "status": "live"
                     *       },
                     *       "meta": {}
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @constant */
                            status: "live";
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "status": "ready"
                     *       },
                     *       "meta": {
                     *         "workers": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @constant */
                            status: "ready";
                        };
                        meta: {
                            workers: number;
                            /** @constant */
                            isSlow?: true;
                            /** @constant */
                            isFull?: true;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            503: components["responses"]["Error503"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text format of Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example dateline_jobs_total{outcome="done"} 12 */
                    "text/plain": string;
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
        };
    };
}
