/** The part of `@actions/core` that the actions use. Loading it takes about 70 ms, so only actions do. */
export type Core = Pick<
  typeof import('@actions/core'),
  | 'addPath'
  | 'debug'
  | 'error'
  | 'getInput'
  | 'getState'
  | 'group'
  | 'info'
  | 'isDebug'
  | 'saveState'
  | 'setOutput'
  | 'setSecret'
  | 'summary'
  | 'warning'
>;
