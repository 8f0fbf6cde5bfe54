import type { TextByLocale } from '../../../shared/press-release/text-by-locale';
import type { TransitionName } from '../../../shared/press-release/transition-words';

interface WithReason {
  /** For colleagues: stands in the history. */
  readonly reason?: string | undefined;
}

interface WithLocales {
  readonly locales: readonly string[];
}

interface WithNamed {
  /** Languages that go out though they still say what their source says: nothing may be missing in them. */
  readonly locales?: readonly string[] | undefined;
}

interface AsItWas {
  /** Of what was moved in: it goes public with what it lacks. No button and no tool asks so. */
  readonly asItWas?: true;
}

/** What each transition needs to be told. */
interface Details {
  readonly requestReview: WithReason;
  readonly returnToDraft: WithReason;
  readonly schedule: {
    readonly releaseAt: Date;
    /** null lifts the embargo, undefined leaves it as it is */
    readonly embargoedUntil?: Date | null | undefined;
    /** IANA name: the zone in which the time was given */
    readonly timeZone: string;
  } & WithNamed;
  readonly cancelSchedule: WithReason;
  readonly suspend: WithReason;
  /** All ready languages go out, and those that are named, which must be complete. */
  readonly release: WithLocales;
  readonly addLanguages: WithLocales & AsItWas;
  readonly edit: WithLocales & AsItWas;
  readonly correct: WithLocales & { readonly notes: TextByLocale };
  readonly withdraw: { readonly notices: TextByLocale };
  readonly restore: WithReason & WithNamed;
  /** Languages that were public elsewhere, as they were there. */
  readonly moveIn: WithLocales;
  readonly confirmTranslation: { readonly locale: string };
}

/** A request by the name of its transition. */
export type RequestOf<Name extends TransitionName> = { readonly name: Name } & Details[Name];

/** What somebody asks of the state machine: a transition with what it needs to know. */
export type TransitionRequest = { [Name in TransitionName]: RequestOf<Name> }[TransitionName];
