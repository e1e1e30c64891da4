package smolny.lab.session;

/**
 * What a saved what-if says of itself.
 *
 * @param title its name as shown
 * @param question the question it asks
 * @param because why it could have happened
 * @param cannotShow what it cannot tell; empty to leave it out
 */
public record WhatIfWords(String title, String question, String because, String cannotShow) {}
