/** Shorter markup, in characters, is not worth the way around. */
const least = 8000;

/** What Framework has to see: files it copies, scripts, links to other sites and beside the page, headings for its contents. */
const forFramework = /<(?:script|link|img|picture|video|audio|source)\b|<h\d[^>]* id=|\sdownload\b|\shref="(?![#/])/;

/** Links to marks, which are not there yet when Framework looks after links. */
const intoReader = /\shref="\/read\/[^"]*#/;

/**
 * Whether a value's markup can be put into its page after Framework's build, which reads each page three times over: with 200 articles
 * that takes longer than all else together.
 */
export const canWait = (html: string): boolean =>
  (html.length > least || intoReader.test(html)) && !forFramework.test(html);

/** What stands in the page until then. */
export const placeholder = (name: string): string => `<template data-waits="${name}"></template>`;

/** All of these in a page; the name is the first group. */
export const placeholders = /<template data-waits="([\w-]+)"><\/template>/g;
