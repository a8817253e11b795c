import { Malformed } from '@moves/events/decider/failures';

const types = /^(?:(\w+) cannot represent|Expected (?:value of )?type "(\w+)[^"]*")/;
const enums = /^(?:Value ".*" does not exist in|Enum) "(\w+)"/;

/** What graphql-js says of a value that does not fit its type, as the house says it. */
export function misfit(field: string, message: string): Malformed {
  if (/^must /.test(message)) return new Malformed(field, message);
  if (/ was not provided\.$/.test(message)) return new Malformed(field, 'must be given');
  if (/^Field ".*" is not defined by type/.test(message)) return new Malformed(field, 'is no field here');
  if (/^Expected non-nullable type|found null\.$|must be non-null\.$/.test(message))
    return new Malformed(field, 'must not be null');
  if (/^Exactly one key must be specified/.test(message))
    return new Malformed(field, 'must say exactly one of its fields');
  const [, named] = enums.exec(message) ?? [];
  if (named) return new Malformed(field, 'must be a value of {type}', { type: named });
  const [, scalar, other] = types.exec(message) ?? [];
  const type = scalar ?? other;
  if (type) return new Malformed(field, 'must be of the type {type}', { type });
  return new Malformed(field, 'does not fit the schema ({said})', { said: message });
}
