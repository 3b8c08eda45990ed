/** The types of the client that is shipped, not of a newer one: what it lacks does not compile. */
/// <reference path="../../../../node_modules/@microsoft/office-js/dist/office.d.ts" />
