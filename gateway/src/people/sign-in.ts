import { Malformed } from '@moves/events/decider/failures';
import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { verify } from '@node-rs/argon2';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Turned } from '../failures.ts';
import type { House } from '../house.ts';
import { HOUSE } from '../http/inside.ts';
import { DEMO_HASH } from './accounts.ts';
import { Throttle } from './throttle.ts';
import { TOKEN_SECONDS, Tokens } from './tokens.ts';
import { Turnstile } from './turnstile.ts';

const Credentials = z.strictObject({ username: z.string().min(1).max(200), password: z.string().min(1).max(1_000) });

/** A city hall may stand behind one address; so many of its people may mistype within a minute. */
const WRONG_AN_ADDRESS = 60;
const WRONG_AN_ACCOUNT = 10;
/** Checking a password takes a processor and 19 MiB: two at once, and a queue of about a second. */
const AT_ONCE = 2;
const WAITING = 50;

/** `POST /auth/token`: name and password for a token. */
@Controller('auth/token')
export class SignIn {
  private readonly accounts = new Throttle(WRONG_AN_ACCOUNT);
  private readonly addresses = new Throttle(WRONG_AN_ADDRESS);
  private readonly checks = new Turnstile(AT_ONCE, WAITING);

  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Tokens) private readonly tokens: Tokens,
  ) {}

  @Post()
  @HttpCode(200)
  @RouteConfig({ public: true })
  async token(@Body() body: unknown, @Req() { ip }: FastifyRequest, @Res() reply: FastifyReply) {
    const { username, password } = credentialsIn(body);
    const key = `${username} ${ip}`;
    const retryAfter = this.accounts.begin(key) ?? this.addresses.begin(ip);
    if (retryAfter) throw new Turned('TOO_MANY_ATTEMPTS', { retryAfter });
    const account = this.house.accounts.named(username);
    // An unknown name takes as long as a wrong password.
    const right = await this.checks.take(() => verify(account?.hash ?? DEMO_HASH, password));
    if (right !== undefined && !(account && right)) throw new Turned('WRONG_PASSWORD');
    this.accounts.forget(key);
    this.addresses.forget(ip);
    if (!account || !right) throw new Turned('TOO_MANY_ATTEMPTS', { retryAfter: 1 });
    const access_token = await this.tokens.issue(account);
    return reply
      .header('cache-control', 'no-store')
      .send({ access_token, token_type: 'Bearer', expires_in: TOKEN_SECONDS });
  }
}

function credentialsIn(body: unknown): z.output<typeof Credentials> {
  const credentials = Credentials.safeParse(body);
  if (credentials.success) return credentials.data;
  const [issue] = credentials.error.issues;
  throw new Malformed(issue?.path.join('.') || 'body', 'must be JSON with username and password');
}
