package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.factdesk.article.FetchRefused.Reason;

/** One line to say that a fetch is refused, and why. */
final class Refusals {

    private Refusals() {
    }

    static void assertRefused(Reason reason, ThrowingCallable fetch) {
        Throwable thrown = catchThrowable(fetch);
        assertThat(thrown).isInstanceOf(FetchRefused.class);
        assertThat(((FetchRefused) thrown).reason()).isEqualTo(reason);
    }
}
