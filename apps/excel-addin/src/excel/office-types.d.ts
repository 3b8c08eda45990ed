/// <reference types="@microsoft/office-js/dist/office.js" />
/** The types of the client that is shipped, not of a newer one: what it lacks does not compile. */
