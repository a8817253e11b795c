/** One line of what was measured: beside the value, how it compares and what it should reach. */
export interface BenchLine {
  readonly what: string;
  readonly value: string;
  readonly ratio?: string;
  readonly aim?: string;
}
