package org.factdesk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an error page says, for each status: what went wrong, what became of what was sent, and what to do now. */
@MessageBundle("error")
public interface ErrorMessages {

    @Message("""
            {#when status}\
            {#is 400}This could not be taken\
            {#is 403}This is not yours to do\
            {#is 404}There is no such page\
            {#is 405}That does not work here\
            {#is 409}That is not possible now\
            {#is 410}This is no longer here\
            {#is 413}That is too much\
            {#is 414}This address is too long\
            {#is 415}That kind of content is not taken here\
            {#is 503}Just a moment\
            {#is < 500}This request was not understood\
            {#else}Something broke on our side\
            {/when}""")
    String title(int status);

    @Message("""
            {#when status}\
            {#is 400}The form is out of date, or the address cannot be read. Nothing was changed.\
            {#is 403}Your role does not allow it. Nothing was changed.\
            {#is 404}The address may be mistyped, or what was here is not for you to see.\
            {#is 405}This address answers another kind of request.\
            {#is 410}The newsroom has withdrawn what stood at this address.\
            {#is 413}What was sent is larger than this desk takes. Nothing was stored.\
            {#is 414}No page here has an address as long as this. Nothing was changed.\
            {#is 415}Nothing was stored.\
            {#is 503}Our database does not answer. Nothing was half done.\
            {#is < 500}Nothing was changed.\
            {#else}It was written down for those who run this desk. Nothing was half done.\
            {/when}""")
    String happened(int status);

    @Message("""
            {#when status}\
            {#is 400}If you sent a form, go back, load the page again and send it once more: what you typed is still in the page you came \
            from. If you followed an address, check how it is written.\
            {#is 403}Ask an editor, or sign in as somebody who may.\
            {#is 404}Check the address, or start from the first page.\
            {#is 405}Go back and use the page's own buttons.\
            {#is 409}Go back and load the page again to see how things stand.\
            {#is 410}The fact-check's own page says why.\
            {#is 413}Go back and choose something smaller.\
            {#is 414}Check how the address is written, or start from the first page.\
            {#is 415}Go back and use the page's own form.\
            {#is 503}Wait a minute, then load the page again.\
            {#is < 500}Go back and try another way.\
            {#else}Try again in a while.\
            {/when}""")
    String whatToDo(int status);
}
