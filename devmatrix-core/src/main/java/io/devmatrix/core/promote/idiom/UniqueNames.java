package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.SimpleName;

/**
 * Locals are {@code v0}, {@code v1} and so on in the order of the text, whatever scope they are of, so that code can be
 * moved without being caught by another's name; constants {@code TABLE_1}, private methods {@code step1}.
 */
final class UniqueNames implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        Map<String, String> names = new LinkedHashMap<>();
        int[] counts = new int[3];
        List<Edit> edits = new ArrayList<>();
        for (SimpleName name : source.find(SimpleName.class)) {
            IBinding binding = Bindings.declaration(name);
            if (binding != null && name.isDeclaration() && !names.containsKey(binding.getKey())) {
                choose(source, binding, counts, names);
            }
        }
        for (SimpleName name : source.find(SimpleName.class)) {
            IBinding binding = Bindings.declaration(name);
            String chosen = binding == null ? null : names.get(binding.getKey());
            if (chosen != null && !chosen.equals(name.getIdentifier())) {
                edits.add(Edit.replace(name, chosen));
            }
        }
        return Edit.together(source, edits);
    }

    private static void choose(FillSource source, IBinding binding, int[] counts, Map<String, String> names) {
        if (binding instanceof IVariableBinding variable && !variable.isField()) {
            if (!isOfRecord(variable)) {
                names.put(binding.getKey(), "v" + counts[0]++);
            }
        } else if (isPrivate(source, binding)) {
            boolean field = binding instanceof IVariableBinding;
            names.put(binding.getKey(), field ? "TABLE_" + ++counts[1] : "step" + ++counts[2]);
        }
    }

    /** Parameters of a record's constructors are named like its components. */
    private static boolean isOfRecord(IVariableBinding variable) {
        IMethodBinding method = variable.getDeclaringMethod();
        return variable.isRecordComponent() || method != null && method.isConstructor();
    }

    private static boolean isPrivate(FillSource source, IBinding binding) {
        ITypeBinding owner = binding instanceof IVariableBinding variable
                ? variable.getDeclaringClass()
                : binding instanceof IMethodBinding method ? method.getDeclaringClass() : null;
        return Modifier.isPrivate(binding.getModifiers())
                && Bindings.isSame(owner, source.type().resolveBinding());
    }
}
