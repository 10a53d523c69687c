/**
 * Messages as files and by SMTP. What they say comes finished from {@code view}; here they are put into MIME, handed to a
 * mail server once, and written down so that nothing is sent twice.
 */
@NullMarked
package vn.tiendo.mail;

import org.jspecify.annotations.NullMarked;
