/** Lets so many work at once and so many more wait for their turn; whoever comes then is told to come again. */
export class Turnstile {
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
  ) {}

  /** Works when it is its turn; undefined, with nothing done, if too many wait already. */
  async take<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.working < this.most) this.working++;
    else if (this.waiting.length >= this.mostWaiting) return undefined;
    else await new Promise<void>(resolve => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever is next takes over the place; it is given up if there is nobody.
      const next = this.waiting.shift();
      if (next) next();
      else this.working--;
    }
  }
}
