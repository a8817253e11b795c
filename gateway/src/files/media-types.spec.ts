import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { mediaTypeOf, mediaTypes } from './media-types.ts';
import { zipOf } from './zip.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'moves-types-'));
afterAll(() => rmSync(folder, { recursive: true }));
const typeOf = (content: Buffer | string, options?: { wholly: boolean }) => {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return mediaTypeOf(path, options);
};
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const contentTypes = (type: string) => `<?xml version="1.0"?><Types><Override ContentType="${type}"/></Types>`;

describe('what a file is by its content', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'application/pdf'],
    ['a picture', PNG, 'image/png'],
    ['a photograph', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'), 'image/jpeg'],
    ['a table with semicolons', 'Konto;Betrag\r\n4271;"1.000,00"\r\n4272;"a;b"\r\n', 'text/csv'],
    ['a table in Windows-1252', Buffer.from('B\u00fcro;Betrag\n\u00c4mter;1\n', 'latin1'), 'text/csv'],
    ['a table in UTF-16', utf16('Konto\tBetrag\r\n4271\t1\r\n'), 'text/csv'],
    ['a note', 'Grüße aus dem Rathaus.\n', 'text/plain'],
    ['a note in two lines', 'Eins, zwei\nund drei.\n', 'text/plain'],
  ])('is told of %s', async (_, content, type) => expect(await typeOf(content)).toBe(type));

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  ])('is told of what offices make: %s', async (ending, type) =>
    expect(mediaTypes[(await typeOf(zipOf({ '[Content_Types].xml': contentTypes(type) })))!]).toBe(ending),
  );

  it.each(['text', 'spreadsheet'])('is told of an open document: %s', async kind => {
    const mimetype = `application/vnd.oasis.opendocument.${kind}`;
    expect(await typeOf(zipOf({ mimetype, 'content.xml': '<office/>' }))).toBe(mimetype);
  });

  it.each([
    ['nothing at all', ''],
    ['a program for Linux', Buffer.from('7f454c4602010100', 'hex')],
    ['a program for Windows', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['a script', '#!/bin/sh\nrm -rf /\n'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a page behind a mark and blanks', '\ufeff \n<html></html>'],
    ['a page in UTF-16', utf16('<html></html>')],
    ['a drawing that may hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an archive', zipOf({ 'a.txt': 'a' })],
    ['a Java program', zipOf({ 'META-INF/MANIFEST.MF': 'Main-Class: A' })],
    [
      'a document with macros',
      zipOf({ '[Content_Types].xml': contentTypes('application/vnd.ms-excel.sheet.macroenabled.main+xml') }),
    ],
    ['what only begins like an archive', 'PK\u0003\u0004 and so on'],
    ['half a character of UTF-16', Buffer.concat([utf16('a'), Buffer.from([0x61])])],
    ['bytes', deflateRawSync(Buffer.alloc(4_096, 'abcdefg'))],
    ['a text that goes on as bytes', Buffer.concat([Buffer.alloc(100_000, 'a'), Buffer.from([0, 1, 2])])],
  ])('is of no kind that is kept: %s', async (_, content) => expect(await typeOf(content)).toBeUndefined());

  it('is known from the beginning, where the rest was looked at before', async () => {
    const later = Buffer.concat([Buffer.alloc(100_000, 'a'), Buffer.from([0, 1, 2])]);
    expect(await typeOf(later, { wholly: false })).toBe('text/plain');
  });

  it('takes no time with what was made to take it', async () => {
    const begun = Date.now();
    const bomb = zipOf({ '[Content_Types].xml': Buffer.alloc(40_000_000) });
    expect(await typeOf(bomb)).toBeUndefined();
    expect(await typeOf(`"${'""'.repeat(20_000)}${'a;'.repeat(20_000)}`)).toBe('text/plain');
    expect(Date.now() - begun).toBeLessThan(3_000);
  });
});
