import { ConfigurationError, type Span } from "../model/index.ts";

/** The one thing that is wrong at a place of a configuration. */
export const faultAt = (span: Span, message: string): ConfigurationError =>
  new ConfigurationError([{ message, span }]);
