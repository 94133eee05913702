import { expect, test } from 'vitest';
import { elementsOf } from './html.ts';
import { inlineCodeOf } from './inline-code.ts';

const found = (html: string): readonly string[] => elementsOf(html).flatMap(inlineCodeOf);

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<script type="module">import "/x.js"</script>', '<script>'],
  ['<style>p { color: red }</style>', '<style>'],
  ['<noscript><style>p { color: red }</style></noscript>', '<style>'],
  ['<template><p style="color: red"></p></template>', '<p style="color: red">'],
  ['<button onclick="go()">x</button>', '<button onclick="go()">'],
  ['<a href=" JavaScript:go()">x</a>', '<a href=" JavaScript:go()">'],
])('finds the code in %s', (html, code) => {
  expect(found(html)).toEqual([code]);
});

test.each([
  '<script src="/x.js"></script>',
  '<script type="application/ld+json">{}</script>',
  '<link rel="stylesheet" href="/x.css">',
  '<a href="/javascript/">x</a>',
])('leaves %s alone', (html) => {
  expect(found(html)).toEqual([]);
});
