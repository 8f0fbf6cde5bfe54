import { parseArgs, type ParseArgsConfig } from 'node:util';
import { StopError } from './stop-error';

type Parsed<Options extends ParseArgsConfig['options']> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: Options }>
>;

/**
 * What stands behind the name of a command.
 *
 * @param usage - one line, shown where it is not understood
 * @throws StopError for an option that there is not
 */
export const readArguments = <const Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
): Parsed<Options> => {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    if (error instanceof TypeError) throw new StopError(`${error.message}\n${usage}`); // node:util: an unknown option
    throw error;
  }
};

/** The one name that is needed. @throws StopError */
export const oneName = (usage: string, [name, ...others]: readonly string[]): string => {
  if (name === undefined || others.length > 0) throw new StopError(`Name one file. ${usage}`);
  return name;
};
