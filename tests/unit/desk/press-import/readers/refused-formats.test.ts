import { strToU8, zipSync } from 'fflate';
import { makeOdt } from '../../../../support/make-documents';
import { latin1, read } from './read-as';

const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const compound = (stream: string): Uint8Array =>
  Uint8Array.from(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      Buffer.from(`${stream}\0`, 'utf16le'),
    ]),
  );

const PROGRAMS = 'This is for programs, not for readers';
const WORDPRESS = 'npm run migrate -- wordpress';
const MEDIA = 'A picture, a sound or a film is not read.';
const PACKED = 'A packed file is not read.';
const SHEET = 'A spreadsheet, a presentation or a book is not read.';

describe('what is no text that somebody reads', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a document of Word 97', compound('WordDocument'), 'A document of an old Office is not read.'],
    ['a sheet of Excel 97', compound('Workbook'), 'A document of an old Office is not read.'],
    ['a message of Outlook', compound('__substg1.0_0037001F'), 'A message of Outlook (.msg) is not read.'],
    ['a document with a password', compound('EncryptedPackage'), 'protected by a password'],
    ['another compound file', compound('Installer'), 'The file is not a text'],
    ['a sheet of Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), SHEET],
    ['slides of PowerPoint', zip('[Content_Types].xml', 'ppt/presentation.xml'), SHEET],
    ['a sheet of LibreOffice', makeOdt('', '', {}, 'spreadsheet'), SHEET],
    ['a book', zip('META-INF/container.xml', 'OEBPS/a.xhtml'), SHEET],
    ['a zip', zip('a.txt', 'b.txt'), PACKED],
    ['an empty zip', latin1(`PK\x05\x06${'\0'.repeat(18)}`), PACKED],
    ['a packed file of Unix', latin1('\x1f\x8b\x08\0\0\0\0\0'), PACKED],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), MEDIA],
    ['a JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), MEDIA],
    ['a film', latin1('\0\0\0\x20ftypisom\0\0\x02\0'), MEDIA],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>A</text></svg>', PROGRAMS],
    [
      'an export of WordPress',
      '<?xml version="1.0"?><!-- This is a WordPress eXtended RSS file --><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>',
      WORDPRESS,
    ],
    [
      'an export with marks of a merge before it',
      '<<<<<<< HEAD\n<?xml version="1.0"?>\n<rss xmlns:wp="https://wordpress.org/export/1.2/">',
      WORDPRESS,
    ],
    [
      'answers of Drupal',
      '{\n  "jsonapi": {"version": "1.0"},\n  "data": []\n}',
      'npm run migrate -- drupal',
    ],
    ['Drupal without its frame', '[{"drupal_internal__nid": 7, "title": "A"}]', 'npm run migrate -- drupal'],
    ['JSON', '{"title": "Work begins", "body": "…"}', PROGRAMS],
    ['a list in JSON', '[\n  {"title": "Work begins"}\n]', PROGRAMS],
    ['a feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>', PROGRAMS],
    [
      'a dump of SQL',
      '-- MySQL dump 10.13\n--\n\nDROP TABLE IF EXISTS `node`;\nCREATE TABLE `node` (id int);\n',
      PROGRAMS,
    ],
    ['a table', 'title,date,city\nWork,2024-03-04,Accra\nRain,2024-03-05,Lomé\n', PROGRAMS],
    ['a table with semicolons', 'title;city\n"Work; begins";Accra\nRain;Lomé\n', PROGRAMS],
    ['a script', '#!/bin/sh\necho a\n', PROGRAMS],
    ['PHP', '<?php\necho 1;\n', PROGRAMS],
    ['a calendar', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n', PROGRAMS],
    ['a program', latin1('\x7fELF\x02\x01\x01\0\0\0'), 'The file is not a text'],
    ['a program of Windows', latin1('MZ\x90\0\x03\0\0\0'), 'The file is not a text'],
    ['letters with control characters', 'Title\u0001', 'The file is not a text'],
    ['nothing', '', 'The file has no text.'],
    ['spaces', ' \n\t\n', 'The file has no text.'],
  ])('is refused with what to do: %s', async (_what, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
});
