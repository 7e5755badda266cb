import { ConfigurationError, type ConfigurationFault, type Span } from "../model/index.ts";

/** The one thing that is wrong at a place of a configuration. */
export const faultAt = (span: Span, message: string): ConfigurationError =>
  new ConfigurationError([{ message, span }]);

/** What is wrong with one file. */
export interface FileFaults {
  /** Of two faults with the same words of the file the first is kept: it is behind the other. */
  add(faults: readonly ConfigurationFault[]): void;
  /** What `make` gives, or `instead` where it throws a `ConfigurationError`: its faults are kept. */
  keep<T>(make: () => T, instead: T): T;
}

/** What is wrong with the configurations of a run, so that all of it is told at once. */
export interface Faults {
  /** For the faults of one file. Files are told of in the order in which this is called. */
  ofFile(): FileFaults;
  /** Set once something is missing that may bring rules: names that nobody knows may then be theirs. */
  lacksRules: boolean;
  /** Throws a `ConfigurationError` with all of it, if there is anything. */
  tell(): void;
}

export function faultsOfRun(): Faults {
  const files: ConfigurationFault[][] = [];
  return {
    lacksRules: false,
    ofFile() {
      const own: ConfigurationFault[] = [];
      files.push(own);
      return collector(own);
    },
    tell() {
      // A file that several extend is read for each of them.
      const all = new Map(files.flatMap(inOrder).map((fault) => [keyOf(fault), fault]));
      if (all.size > 0) throw new ConfigurationError([...all.values()]);
    },
  };
}

function collector(own: ConfigurationFault[]): FileFaults {
  const add = (faults: readonly ConfigurationFault[]) => {
    for (const fault of faults) if (!own.some(({ span }) => areSameWords(span, fault.span))) own.push(fault);
  };
  return {
    add,
    keep(make, instead) {
      try {
        return make();
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        add(error.faults);
        return instead;
      }
    },
  };
}

const areSameWords = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end && one.end > one.start;

const inOrder = (faults: readonly ConfigurationFault[]): ConfigurationFault[] =>
  [...faults].sort((a, b) => a.span.start - b.span.start);

const keyOf = ({ span, message }: ConfigurationFault): string =>
  `${span.source.path}:${span.start}:${span.end}:${message}`;
