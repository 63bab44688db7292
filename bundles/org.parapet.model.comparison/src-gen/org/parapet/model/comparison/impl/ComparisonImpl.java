/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.comparison.Annotation;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.ComparisonPackage;
import org.parapet.model.comparison.Source;
import org.parapet.model.comparison.View;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Comparison</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonImpl#isRanked <em>Ranked</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonImpl#getCrosswalks <em>Crosswalks</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonImpl#getView <em>View</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonImpl#getAnnotations <em>Annotations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComparisonImpl extends ModelFileImpl implements Comparison {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #isRanked() <em>Ranked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRanked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RANKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRanked() <em>Ranked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRanked()
	 * @generated
	 * @ordered
	 */
	protected boolean ranked = RANKED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCrosswalks() <em>Crosswalks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrosswalks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> crosswalks;

	/**
	 * The cached value of the '{@link #getView() <em>View</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getView()
	 * @generated
	 * @ordered
	 */
	protected View view;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getAnnotations() <em>Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> annotations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComparisonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComparisonPackage.Literals.COMPARISON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.COMPARISON__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.COMPARISON__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRanked() {
		return ranked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRanked(boolean newRanked) {
		boolean oldRanked = ranked;
		ranked = newRanked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.COMPARISON__RANKED, oldRanked, ranked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCrosswalks() {
		if (crosswalks == null) {
			crosswalks = new EDataTypeEList<String>(String.class, this, ComparisonPackage.COMPARISON__CROSSWALKS);
		}
		return crosswalks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public View getView() {
		return view;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetView(View newView, NotificationChain msgs) {
		View oldView = view;
		view = newView;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ComparisonPackage.COMPARISON__VIEW, oldView, newView);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setView(View newView) {
		if (newView != view) {
			NotificationChain msgs = null;
			if (view != null)
				msgs = ((InternalEObject)view).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ComparisonPackage.COMPARISON__VIEW, null, msgs);
			if (newView != null)
				msgs = ((InternalEObject)newView).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ComparisonPackage.COMPARISON__VIEW, null, msgs);
			msgs = basicSetView(newView, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.COMPARISON__VIEW, newView, newView));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, ComparisonPackage.COMPARISON__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotation> getAnnotations() {
		if (annotations == null) {
			annotations = new EObjectContainmentEList<Annotation>(Annotation.class, this, ComparisonPackage.COMPARISON__ANNOTATIONS);
		}
		return annotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ComparisonPackage.COMPARISON__VIEW:
				return basicSetView(null, msgs);
			case ComparisonPackage.COMPARISON__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case ComparisonPackage.COMPARISON__ANNOTATIONS:
				return ((InternalEList<?>)getAnnotations()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ComparisonPackage.COMPARISON__TITLE:
				return getTitle();
			case ComparisonPackage.COMPARISON__SEED:
				return getSeed();
			case ComparisonPackage.COMPARISON__RANKED:
				return isRanked();
			case ComparisonPackage.COMPARISON__CROSSWALKS:
				return getCrosswalks();
			case ComparisonPackage.COMPARISON__VIEW:
				return getView();
			case ComparisonPackage.COMPARISON__SOURCES:
				return getSources();
			case ComparisonPackage.COMPARISON__ANNOTATIONS:
				return getAnnotations();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ComparisonPackage.COMPARISON__TITLE:
				setTitle((String)newValue);
				return;
			case ComparisonPackage.COMPARISON__SEED:
				setSeed((Long)newValue);
				return;
			case ComparisonPackage.COMPARISON__RANKED:
				setRanked((Boolean)newValue);
				return;
			case ComparisonPackage.COMPARISON__CROSSWALKS:
				getCrosswalks().clear();
				getCrosswalks().addAll((Collection<? extends String>)newValue);
				return;
			case ComparisonPackage.COMPARISON__VIEW:
				setView((View)newValue);
				return;
			case ComparisonPackage.COMPARISON__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ComparisonPackage.COMPARISON__ANNOTATIONS:
				getAnnotations().clear();
				getAnnotations().addAll((Collection<? extends Annotation>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ComparisonPackage.COMPARISON__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ComparisonPackage.COMPARISON__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ComparisonPackage.COMPARISON__RANKED:
				setRanked(RANKED_EDEFAULT);
				return;
			case ComparisonPackage.COMPARISON__CROSSWALKS:
				getCrosswalks().clear();
				return;
			case ComparisonPackage.COMPARISON__VIEW:
				setView((View)null);
				return;
			case ComparisonPackage.COMPARISON__SOURCES:
				getSources().clear();
				return;
			case ComparisonPackage.COMPARISON__ANNOTATIONS:
				getAnnotations().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ComparisonPackage.COMPARISON__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ComparisonPackage.COMPARISON__SEED:
				return seed != SEED_EDEFAULT;
			case ComparisonPackage.COMPARISON__RANKED:
				return ranked != RANKED_EDEFAULT;
			case ComparisonPackage.COMPARISON__CROSSWALKS:
				return crosswalks != null && !crosswalks.isEmpty();
			case ComparisonPackage.COMPARISON__VIEW:
				return view != null;
			case ComparisonPackage.COMPARISON__SOURCES:
				return sources != null && !sources.isEmpty();
			case ComparisonPackage.COMPARISON__ANNOTATIONS:
				return annotations != null && !annotations.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", seed: ");
		result.append(seed);
		result.append(", ranked: ");
		result.append(ranked);
		result.append(", crosswalks: ");
		result.append(crosswalks);
		result.append(')');
		return result.toString();
	}

} //ComparisonImpl
