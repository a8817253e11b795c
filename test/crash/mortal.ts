import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../gateway/dist/main.js', import.meta.url));

/** What the graph answers to an act. */
export interface Outcome {
  readonly receipt: { readonly position: string } | null;
  readonly refusal: { readonly code: string } | null;
}

/** A server that is started and killed again and again on the same folder. */
export class Mortal {
  readonly data = join(mkdtempSync(join(tmpdir(), 'moves-crash-')), 'data');
  private process: ChildProcess | undefined;
  private readonly tokens = new Map<string, Promise<string>>();
  url = '';

  /** Starts it; resolves when it is ready, or when it died before. */
  async start(): Promise<boolean> {
    const env = { ...process.env, PORT: '0', MOVES_DATA: this.data, MOVES_LOG_LEVEL: 'silent' };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.process = child;
    this.url = await new Promise<string>(resolve => {
      child.stdout.on('data', (line: Buffer) => resolve(/http:\S+/.exec(String(line))?.[0] ?? ''));
      child.once('exit', () => resolve(''));
    });
    return this.url !== '';
  }

  /** Ends it; resolves with its exit code when it is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    const child = this.process!;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const gone = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)));
    child.kill(signal);
    return gone;
  }

  /** Does an act; its outcome, once it is acknowledged or refused. Throws if nobody answers. */
  async act(account: string, name: string, input: object): Promise<Outcome> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation($input: ${type}) { ${name}(input: $input) { receipt { position } refusal { code } } }`;
    const answer = await this.post('/graphql', { query, variables: { input } }, await this.tokenOf(account));
    const { data, errors } = answer as { data?: Record<string, Outcome | null>; errors?: unknown };
    const outcome = data?.[name];
    if (!outcome) throw new Error(`no answer: ${JSON.stringify(errors)}`);
    return outcome;
  }

  /** Asks the graph; throws if nobody answers, or with errors. */
  async ask<Data>(account: string, query: string): Promise<Data> {
    const { data, errors } = (await this.post('/graphql', { query }, await this.tokenOf(account))) as {
      data?: Data;
      errors?: unknown;
    };
    if (!data || errors) throw new Error(`no answer: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Signs in once, however many ask at once; again if nobody answered, or only that there is no room now. */
  private tokenOf(account: string): Promise<string> {
    const known = this.tokens.get(account);
    if (known) return known;
    const token = this.signIn(account);
    this.tokens.set(account, token);
    token.catch(() => this.tokens.delete(account));
    return token;
  }

  private async signIn(account: string): Promise<string> {
    const answer = await this.post('/auth/token', { username: account, password: 'moves' });
    const { access_token } = answer as { access_token?: string };
    if (!access_token) throw new Error(`${account} could not sign in: ${JSON.stringify(answer)}`);
    return access_token;
  }

  private async post(path: string, body: object, token?: string): Promise<unknown> {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return response.json();
  }
}
