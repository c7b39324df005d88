package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
    @ParameterizedTest
    @CsvSource({
        "orderItem, orderItem, OrderItem, order_item, ORDER_ITEM, order-item, order item, Order Item",
        "OrderItem, orderItem, OrderItem, order_item, ORDER_ITEM, order-item, order item, Order Item",
        "in_progress, inProgress, InProgress, in_progress, IN_PROGRESS, in-progress, in progress, In Progress",
        "cart-empty, cartEmpty, CartEmpty, cart_empty, CART_EMPTY, cart-empty, cart empty, Cart Empty",
        "PENDING_PAYMENT, pendingPayment, PendingPayment, pending_payment, PENDING_PAYMENT, pending-payment, pending payment, Pending Payment",
        "HTTPServer, httpServer, HttpServer, http_server, HTTP_SERVER, http-server, http server, Http Server",
        "ISBN13, isbn13, Isbn13, isbn13, ISBN13, isbn13, isbn13, Isbn13",
        "line2, line2, Line2, line2, LINE2, line2, line2, Line2",
        "line2Text, line2Text, Line2Text, line2_text, LINE2_TEXT, line2-text, line2 text, Line2 Text",
        "OAUTH2Token, oauth2Token, Oauth2Token, oauth2_token, OAUTH2_TOKEN, oauth2-token, oauth2 token, Oauth2 Token",
        "imageURLs, imageUrls, ImageUrls, image_urls, IMAGE_URLS, image-urls, image urls, Image Urls",
        "aField, aField, AField, a_field, A_FIELD, a-field, a field, A Field",
        "x, x, X, x, X, x, x, X"
    })
    void hasAllForms(
            String text,
            String camel,
            String pascal,
            String snake,
            String upper,
            String kebab,
            String human,
            String title) {
        assertThat(Name.of(text)).isEqualTo(new Name(text, camel, pascal, snake, upper, kebab, human, title));
    }

    @ParameterizedTest
    @CsvSource({
        "OrderItem, OrderItems",
        "Category, Categories",
        "HTTPServer, HttpServers",
        "salesPerson, salesPeople",
        "News, News"
    })
    void putsItsLastWordInThePlural(String one, String many) {
        assertThat(Name.of(one).plural().text()).isEqualTo(many);
        assertThat(Name.of(many).singular().pascal()).isEqualTo(Name.of(one).pascal());
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Name.of("invoiceId").upperSnake()).isEqualTo("INVOICE_ID");
            assertThat(Name.of("INVOICE").camel()).isEqualTo("invoice");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void takesFurtherWords() {
        assertThat(Name.of("author").with("id").camel()).isEqualTo("authorId");
        assertThat(Name.of("dueDate").with("from").snake()).isEqualTo("due_date_from");
    }
}
