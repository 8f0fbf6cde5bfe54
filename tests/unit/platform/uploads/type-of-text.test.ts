import { officeType } from '../../../../src/platform/uploads/domain/office-type';
import { typeOfText } from '../../../../src/platform/uploads/domain/type-of-text';

const typeOf = (text: string, known: string | null = null) => typeOfText(Buffer.from(text), known);

describe('a text is', () => {
  it.each([
    ['Hello', 'text/plain'],
    ['a,b\n1 < 2,3 > 2\n', 'text/plain'],
    ['{"a": "<b>"}', 'text/plain'],
    ['\ufeffمرحبا', 'text/plain'],
    ['<svg xmlns="…"/>', 'image/svg+xml'],
    ['\ufeff<?xml version="1.0"?>\n<!-- a --><!DOCTYPE svg PUBLIC "x" "y">\n<s:svg/>', 'image/svg+xml'],
    ['<!DOCTYPE html>', 'text/html'],
    ['<p>', 'text/html'],
    ['<?xml version="1.0"?><html/>', 'text/html'],
    ['Dear all,\n<iframe src="a">', 'text/html'],
    ['<!-- <svg> --><html>', 'text/html'],
    ['<svgx/>', 'text/html'],
    ['#!/usr/bin/env node', 'text/x-script'],
    ['GIF89a<?php', 'text/x-script'],
    ['<%@ page %>', 'text/x-script'],
    ['a\u0000b', null],
    ['', null],
  ])('%j: %s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it('what something else has told, if it is no page', () => {
    expect(typeOf('BEGIN:VCALENDAR', 'text/calendar')).toBe('text/calendar');
    expect(typeOf('<?xml version="1.0"?><a/>', 'application/xml')).toBe('application/xml');
    expect(typeOf('BEGIN:VCALENDAR <script>', 'text/calendar')).toBe('text/html');
  });

  it('read in its own encoding', () => {
    expect(typeOfText(Buffer.from('\ufeff<html>', 'utf16le'), null)).toBe('text/html');
    expect(typeOfText(Buffer.from('caf\u00e9,1', 'latin1'), null)).toBe('text/plain');
  });

  it('found in a moment, however it begins', () => {
    expect(typeOf(`${'<?a?>'.repeat(20_000)}<p>`)).toBe('text/html');
    expect(typeOf('<!--'.repeat(20_000))).toBe('text/html');
  });
});

describe('a compound file is', () => {
  it.each([
    ['WordDocument', 'application/msword'],
    ['Workbook', 'application/vnd.ms-excel'],
    ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
    ['!_StringData', 'application/x-cfb'],
  ])('with a stream %s: %s', (stream, type) => {
    expect(officeType(Buffer.from(`head ${stream}\0`, 'utf16le'))).toBe(type);
  });
});
