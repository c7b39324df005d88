package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All that a flow's expressions and paths say, as text. */
final class Texts {
    private Texts() {}

    static List<String> of(Flow flow) {
        Stream.Builder<String> texts = Stream.builder();
        flow.requires().forEach(guard -> guard(guard, texts));
        flow.ensures().forEach(that -> texts.add(that.text()));
        flow.steps().forEach(step -> step(step, texts));
        texts.add(flow.result());
        flow.structure().forEach(part -> texts.add(part.value().text()));
        return texts.build().toList();
    }

    private static void guard(Guard guard, Consumer<String> texts) {
        texts.accept(guard.that().text());
        texts.accept(guard.error().title());
    }

    private static void step(Step step, Consumer<String> texts) {
        step.when().map(Expression::text).ifPresent(texts);
        if (step instanceof Step.Require require) {
            guard(require.guard(), texts);
        } else if (step instanceof Step.Each each) {
            texts.accept(each.in().text());
            each.steps().forEach(inner -> step(inner, texts));
        } else if (step instanceof Step.Adjust adjust) {
            texts.accept(adjust.target());
            texts.accept(adjust.by().text());
        } else if (step instanceof Step.Let let) {
            texts.accept(let.value().text());
        } else if (step instanceof Step.Delete delete) {
            texts.accept(delete.rows().text());
        } else if (step instanceof Step.Load load) {
            texts.accept(load.id().text());
        } else {
            rows(step, texts);
        }
    }

    private static void rows(Step step, Consumer<String> texts) {
        if (step instanceof Step.Upsert upsert) {
            texts.accept(upsert.collection());
            values(upsert.set(), texts);
        } else if (step instanceof Step.Create create) {
            values(create.set(), texts);
            create.copies().forEach(copy -> texts.accept(copy.from().text()));
        } else if (step instanceof Step.FindOrCreate find) {
            values(find.by(), texts);
            values(find.set(), texts);
        } else if (step instanceof Step.Set set) {
            values(set.values(), texts);
        } else if (step instanceof Step.Fire fire) {
            texts.accept(fire.target());
        } else if (step instanceof Step.Call call) {
            values(call.with(), texts);
        } else if (step instanceof Step.Ask ask) {
            values(ask.with(), texts);
        } else if (step instanceof Step.Emit emit) {
            values(emit.payload(), texts);
        }
    }

    private static void values(List<Assignment> values, Consumer<String> texts) {
        values.forEach(value -> {
            texts.accept(value.target());
            texts.accept(value.value().text());
        });
    }
}
