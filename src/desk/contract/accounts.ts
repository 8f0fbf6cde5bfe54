/** What happens at the door of the panel. */
export const SIGN_IN_EVENTS = [
  'signed-in',
  'refused',
  'made-wait',
  'code-refused',
  'recovery-code-used',
  'signed-out',
  'reset-asked',
  'reset-by-link',
  'reset-by-administrator',
  'reset-by-command',
  'password-changed',
  'registered',
  'switched-off',
  'factor-on',
  'factor-off',
] as const;

export type SignInEvent = (typeof SIGN_IN_EVENTS)[number];

/** A line of the log of sign-ins. */
export interface SignInLine {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly event: SignInEvent;
  /** Null: no account has what was typed. */
  readonly email: string | null;
  /** Who did it, where that is another person. */
  readonly actor: string | null;
  readonly address: string;
}

/** How the second factor of the one who asks stands. */
export interface SecondFactorState {
  readonly isOn: boolean;
  /** Whether the newsroom asks for one of people with these rights. */
  readonly isDemanded: boolean;
  readonly recoveryCodes: number;
}

/** What an authenticator app needs to know, before its first code. */
export interface Enrolment {
  /** Base32, to be typed where no picture can be taken. */
  readonly secret: string;
  /** `otpauth://…` */
  readonly address: string;
  /** The address as a QR code, an SVG. */
  readonly picture: string;
}

/** Somebody with a second factor. */
export interface Protected {
  readonly id: number;
  readonly email: string;
}
