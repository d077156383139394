/** A performance goal of the product, and the result of this run. */
export interface Verdict {
  readonly mark: string;
  readonly limit: string;
  readonly measured: string;
  readonly kept: boolean;
}
